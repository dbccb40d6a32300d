//! The `hub` command: words in, one function of the library each, words and an exit code out.
//!
//! Exit code 0: done. 2: not possible as asked, and nothing was changed. 1: something failed below.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

mod cli;

use std::process::ExitCode;

use clap::Parser;
use hub::error::Kind;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let done = runtime.block_on(cli::run(arguments));
    // Whatever still runs was given its time.
    runtime.shutdown_background();
    match done {
        Ok(code) => code,
        Err(cli::Failed { words, error }) => {
            eprintln!("{}", words.say(&error.message));
            match error.kind {
                Kind::Refused | Kind::NotFound => ExitCode::from(2),
                Kind::Failed | Kind::Later => {
                    error.cause().inspect(|cause| eprintln!("  {cause}"));
                    ExitCode::FAILURE
                }
            }
        }
    }
}
