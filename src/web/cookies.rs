//! The two cookies of the hub: a session, and a visitor who fills a form before signing in.

use poem::http::{HeaderMap, HeaderValue, header};

use super::State;

impl State {
    /// Whether readers come over TLS.
    pub fn is_secure(&self) -> bool {
        self.post.base_url.starts_with("https://")
    }

    /// `__Host-` keeps a cookie from other hosts of the domain; browsers allow it over TLS alone.
    pub fn cookie_name(&self, kind: &'static str) -> &'static str {
        match (kind, self.is_secure()) {
            ("session", true) => "__Host-hub-session",
            ("session", false) => "hub-session",
            (_, true) => "__Host-hub-visitor",
            (_, false) => "hub-visitor",
        }
    }

    /// A cookie that scripts cannot read and other sites do not send; it ends with the browser, or after `age` seconds.
    pub fn cookie(&self, kind: &'static str, value: &str, age: Option<u32>) -> HeaderValue {
        let age = age.map_or(String::new(), |seconds| format!("; Max-Age={seconds}"));
        let secure = if self.is_secure() { "; Secure" } else { "" };
        let name = self.cookie_name(kind);
        let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}");
        HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
    }
}

/// The value of a cookie by its whole name; empty where there is none.
pub fn cookie(headers: &HeaderMap, name: &str) -> String {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut cookies = all.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
    cookies.find(|(known, _)| *known == name).map_or(String::new(), |(_, value)| value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_and_only_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=1; hub-session=xyz"));
        headers.append(header::COOKIE, HeaderValue::from_static("my-hub-session=2"));
        assert_eq!(cookie(&headers, "hub-session"), "xyz");
        assert_eq!(cookie(&headers, "session"), "");
    }
}
