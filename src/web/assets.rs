//! The stylesheet and the two scripts. Their addresses hold their own sum, so a browser may keep them for ever.

use std::sync::LazyLock;

use poem::Response;
use poem::http::header;
use sha2::{Digest, Sha256};

use super::file::IMMUTABLE;
use super::visit::{Answer, Visit, missing};
use crate::structure::hexadecimal;

/// A file of the pages.
struct Asset {
    name: &'static str,
    kind: &'static str,
    text: &'static str,
    path: String,
}

fn all() -> &'static [Asset; 3] {
    static ALL: LazyLock<[Asset; 3]> = LazyLock::new(|| {
        [
            ("hub.css", "text/css; charset=utf-8", include_str!("hub.css")),
            ("hub.js", "text/javascript; charset=utf-8", include_str!("hub.js")),
            ("grid.js", "text/javascript; charset=utf-8", include_str!("grid.js")),
        ]
        .map(|(name, kind, text)| Asset { name, kind, text, path: path_of(name, text) })
    });
    &ALL
}

fn path_of(name: &str, text: &str) -> String {
    format!("/assets/{}/{name}", &hexadecimal(&Sha256::digest(text))[..12])
}

/// Where a file of the pages is.
pub fn path(name: &str) -> &'static str {
    all().iter().find(|asset| asset.name == name).map_or("", |asset| &asset.path)
}

/// One of them. What a page of another version of the hub asks for is gone.
pub async fn asset(visit: Visit) -> Answer {
    let asset = all().iter().find(|asset| asset.path == visit.path).ok_or_else(missing)?;
    Ok(Response::builder().content_type(asset.kind).header(header::CACHE_CONTROL, IMMUTABLE).body(asset.text))
}
