//! Whether files can be written where they go, and how many more.

use std::path::Path;

use hub::app::Told;
use hub::structure::Message;
use rustix::fs::{Access, access, statvfs};

const MEGABYTE: u64 = 1_000_000;
/// An edition in every language with its letters, several times.
const NEEDED: u64 = 500 * MEGABYTE;

/// Looks at a folder, or at the nearest one above it in which it can be made.
pub fn look(folder: &Path) -> Told {
    let about = |id: &str| Message::new(id).text("path", folder.display());
    let here = Path::new(".");
    let above = folder.ancestors().find(|above| above.exists()).filter(|above| !above.as_os_str().is_empty());
    let above = above.unwrap_or(here);
    let is_open = above.is_dir() && access(above, Access::WRITE_OK | Access::EXEC_OK).is_ok();
    match statvfs(above).map(|disk| disk.f_bavail.saturating_mul(disk.f_frsize)) {
        Ok(free) if is_open && free < NEEDED => {
            Told::Wrong(about("doctor-room-full").count("free", free / MEGABYTE))
        }
        Ok(free) if is_open => Told::Well(about("doctor-room").count("free", free / MEGABYTE)),
        Ok(_) | Err(_) => Told::Wrong(about("doctor-room-closed")),
    }
}
