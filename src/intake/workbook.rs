//! The workbook of a return, and a file given back with its findings.

use super::{Folder, Office};
use crate::error::{Error, Result};
use crate::structure::Message;
use crate::words::Words;

/// stub
pub async fn template(_office: &Office<'_>, _folder: Folder, _words: &Words) -> Result<Vec<u8>> {
    Err(Error::refused(Message::new("error-store")))
}

/// stub
pub async fn annotated(
    _office: &Office<'_>,
    _folder: Folder,
    _bytes: &[u8],
    _words: &Words,
) -> Result<Vec<u8>> {
    Err(Error::refused(Message::new("error-store")))
}
