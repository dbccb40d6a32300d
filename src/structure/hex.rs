//! Bytes as people write them down.

/// Two lower-case digits a byte: `[1, 171]` is `01ab`.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
