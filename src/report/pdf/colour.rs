//! What red, green and blue mean in the file: the sRGB colour space as an ICC profile, which an archive asks for.
//!
//! Built from the numbers of IEC 61966-2-1 (adapted to D50, as ICC.1:2001-04 wants them), so that no file of a third
//! party travels with every document.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

/// Where a tag's data begins after the profile's head: a count and nine entries of twelve bytes.
const DATA: usize = 128 + 4 + 9 * 12;
/// Steps of the curve.
const STEPS: u16 = 256;

/// What the catalog says about colours.
pub fn intent(doc: &mut Document) -> Dictionary {
    let profile = doc.add_object(Stream::new(dictionary! { "N" => 3 }, profile()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
}

/// The bytes of the profile.
fn profile() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", text("No copyright, use freely")),
        (b"wtpt", colour([0.9642, 1.0, 0.8249])),
        (b"rXYZ", colour([0.43607, 0.22249, 0.01392])),
        (b"gXYZ", colour([0.38515, 0.71687, 0.09708])),
        (b"bXYZ", colour([0.14307, 0.06061, 0.71410])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let (mut table, mut data) = (Vec::new(), Vec::new());
    table.extend((tags.len() as u32).to_be_bytes());
    for (name, bytes) in tags {
        table.extend(name);
        table.extend(((DATA + data.len()) as u32).to_be_bytes());
        table.extend((bytes.len() as u32).to_be_bytes());
        data.extend(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    [head((DATA + data.len()) as u32), table, data].concat()
}

/// A display's RGB, version 2.1, of no particular day or maker.
fn head(size: u32) -> Vec<u8> {
    let mut head = Vec::with_capacity(128);
    head.extend(size.to_be_bytes());
    head.extend([0, 0, 0, 0, 2, 0x10, 0, 0]);
    head.extend(b"mntrRGB XYZ ");
    head.extend([2000u16, 1, 1, 0, 0, 0].into_iter().flat_map(u16::to_be_bytes));
    head.extend(b"acsp");
    head.resize(68, 0);
    head.extend([0.9642, 1.0, 0.8249].into_iter().flat_map(fixed));
    head.resize(128, 0);
    head
}

/// A number with sixteen bits behind the point.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

fn colour(xyz: [f64; 3]) -> Vec<u8> {
    [b"XYZ \0\0\0\0".to_vec(), xyz.into_iter().flat_map(fixed).collect()].concat()
}

fn text(words: &str) -> Vec<u8> {
    [b"text\0\0\0\0", words.as_bytes(), b"\0"].concat()
}

/// A name in ASCII, with its empty Unicode and Macintosh faces.
fn description(words: &str) -> Vec<u8> {
    let mut bytes = b"desc\0\0\0\0".to_vec();
    bytes.extend((words.len() as u32 + 1).to_be_bytes());
    bytes.extend(words.as_bytes());
    bytes.resize(bytes.len() + 1 + 8 + 3 + 67, 0);
    bytes
}

/// How much light a step gives.
fn curve() -> Vec<u8> {
    let light = |step: u16| {
        let signal = f64::from(step) / f64::from(STEPS - 1);
        if signal <= 0.04045 { signal / 12.92 } else { ((signal + 0.055) / 1.055).powf(2.4) }
    };
    let mut bytes = b"curv\0\0\0\0".to_vec();
    bytes.extend(u32::from(STEPS).to_be_bytes());
    bytes.extend((0..STEPS).flat_map(|step| ((light(step) * 65535.0).round() as u16).to_be_bytes()));
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_length_and_where_its_parts_are() {
        let bytes = profile();
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!((number(0), &bytes[36..40]), (bytes.len(), &b"acsp"[..]));
        for entry in (132..DATA).step_by(12) {
            let (start, size) = (number(entry + 4), number(entry + 8));
            assert!(start >= DATA && start + size <= bytes.len() && start % 4 == 0, "{start} {size}");
        }
    }

    #[test]
    fn the_three_colours_add_up_to_white() {
        let sums = [0.43607 + 0.38515 + 0.14307, 0.22249 + 0.71687 + 0.06061, 0.01392 + 0.09708 + 0.71410];
        let white: [f64; 3] = [0.9642, 1.0, 0.8249];
        assert!(
            sums.iter().zip(white).all(|(sum, white): (&f64, f64)| (sum - white).abs() < 2e-4),
            "{sums:?}"
        );
    }

    #[test]
    fn black_gives_no_light_and_white_all() {
        let curve = curve();
        assert_eq!((&curve[12..14], &curve[curve.len() - 2..]), (&[0, 0][..], &[255, 255][..]));
    }
}
