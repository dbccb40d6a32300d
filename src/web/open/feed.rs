//! What was published, as a feed that programs follow (RFC 4287).

use std::io;

use poem::Response;
use poem::http::header;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::Error;
use crate::store::editions::{self, Published};
use crate::structure::{Arg, Message, Period};
use crate::web::visit::{Answer, Visit};

/// The newest editions and corrections, at most so many.
const ENTRIES: usize = 20;

/// The feed in the language of the address.
pub async fn feed(visit: Visit) -> Answer {
    let mut all = editions::published(&visit.state.db, visit.state.clock.now()).await?;
    all.sort_by_key(|published| std::cmp::Reverse(published.edition().embargo));
    all.truncate(ENTRIES);
    let text = written(&visit, &all).map_err(|error| Error::failed(Message::new("error-server"), error))?;
    Ok(Response::builder()
        .content_type("application/atom+xml; charset=utf-8")
        .header(header::CONTENT_LANGUAGE, &visit.words.language)
        .body(text))
}

type Xml = Writer<Vec<u8>>;

fn written(visit: &Visit, all: &[Published]) -> io::Result<Vec<u8>> {
    let (words, base) = (visit.words, &visit.state.post.base_url);
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let language = ("xml:lang", words.language.as_str());
    let own = format!("{base}{}", visit.to("/feed.atom"));
    let updated = all.first().map_or_else(String::new, |newest| newest.edition().embargo.to_string());
    xml.create_element("feed")
        .with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), language])
        .write_inner_content(|xml| {
            text(xml, "id", &own)?;
            text(xml, "title", &words.get("bulletin-title"))?;
            // A feed without entries was last changed when calendars begin.
            text(xml, "updated", if updated.is_empty() { "1970-01-01T00:00:00Z" } else { &updated })?;
            xml.create_element("author")
                .write_inner_content(|xml| text(xml, "name", &words.get("house-name")))?;
            link(xml, "self", "application/atom+xml", &own)?;
            link(xml, "alternate", "text/html", &format!("{base}{}", visit.to("/library")))?;
            all.iter().try_for_each(|published| entry(xml, visit, published))
        })?;
    Ok(xml.into_inner())
}

fn entry(xml: &mut Xml, visit: &Visit, published: &Published) -> io::Result<()> {
    let (words, base, edition) = (visit.words, &visit.state.post.base_url, published.edition());
    let address = format!("{base}{}", visit.to(&format!("/edition/{}", edition.id())));
    let released = Message::new("page-released").arg("moment", Arg::Moment(edition.embargo));
    let corrected = edition.correction.as_ref().map(|correction| words.say(&correction.message()));
    let said = corrected.unwrap_or_else(|| words.say(&released));
    let quarter = words.period(Period::Quarter(edition.quarter));
    let (id, version) = (edition.id(), edition.version);
    let pdf = format!("{base}/editions/{id}/{version}/{}/bulletin.pdf", words.language);
    xml.create_element("entry").write_inner_content(|xml| {
        text(xml, "id", &format!("{address}#{version}"))?;
        text(xml, "title", &format!("{}: {quarter}", words.get("bulletin-title")))?;
        text(xml, "updated", &edition.embargo.to_string())?;
        text(xml, "summary", &said)?;
        link(xml, "alternate", "text/html", &address)?;
        link(xml, "enclosure", "application/pdf", &pdf)
    })?;
    Ok(())
}

fn text(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(text)).map(|_| ())
}

fn link(xml: &mut Xml, relation: &str, kind: &str, address: &str) -> io::Result<()> {
    let attributes = [("rel", relation), ("type", kind), ("href", address)];
    xml.create_element("link").with_attributes(attributes).write_empty().map(|_| ())
}
