//! `hub serve` as a process of its own.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use hub::app::Stopwatch;

use super::Folder;

/// A hub that runs; it ends with the test.
pub struct Running {
    pub child: Child,
    pub at: SocketAddr,
    pub log: PathBuf,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that was free just now.
pub fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Starts it in a folder, with these settings, and waits until it listens.
pub fn serve(folder: &Folder, settings: &[(&str, &str)]) -> Running {
    let (at, log) = (free(), folder.0.join("log"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
    command.arg("serve").current_dir(&folder.0).env("HUB_LISTEN", at.to_string());
    command.envs(settings.iter().copied()).stdout(Stdio::null());
    let child = command.stderr(std::fs::File::create(&log).unwrap()).spawn().unwrap();
    let running = Running { child, at, log };
    until(|| TcpStream::connect(at).is_ok());
    running
}

/// Waits for something that comes soon.
pub fn until(mut is_so: impl FnMut() -> bool) {
    let watch = Stopwatch::start();
    while !is_so() {
        assert!(watch.took() < Duration::from_secs(60), "it did not come");
        std::thread::sleep(Duration::from_millis(50));
    }
}
