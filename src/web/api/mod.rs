//! What machines may ask; described at `/api/openapi.json`, shown at `/api/docs`.

mod change;
mod entry;
mod figures;
mod published;
mod returns;
mod structure;
mod warnings;

use poem_openapi::OpenApi;

/// Every part of the interface.
pub fn all() -> impl OpenApi {
    (published::Published, structure::Described, figures::Figures, returns::Returns, warnings::Warnings)
}
