//! What the command line understands, and the few lines that carry each command out.

mod backup;
mod bar;
mod bounce;
mod calendar;
mod check;
mod demo;
mod detect;
mod doctor;
mod import;
mod locale;
mod log;
mod look;
mod protect;
mod release;
mod template;
mod user;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use hub::access::{Door, first_administrator, link_path};
use hub::app::measure::Meter;
use hub::app::{Checkup, Clock, Config, Mailer, Secret, Stop};
use hub::deliver::{House, Post};
use hub::error::{Error, Result};
use hub::jobs::Desk;
use hub::store::{Db, settings};
use hub::structure::{Arg, Message};
use hub::web::{PATIENCE, Press, State};
use hub::words::{Words, first_language, language, languages};

/// Taskforce Hub: collects, protects and publishes quarterly figures on exploited children.
///
/// Start with `hub demo`: it fills ./hub-data with a real country and made-up ones, replays twelve quarters and serves
/// the result on http://127.0.0.1:8080.
///
/// Settings come from hub.toml (or --config FILE) and the environment, which wins:
///   HUB_DATABASE_URL   sqlite:PATH (default sqlite:hub-data/hub.db) or postgres://…
///   HUB_LISTEN         address to listen on (default 127.0.0.1:8080)
///   HUB_BASE_URL       address readers use, for links in letters
///   HUB_MAIL_URL       smtp://… or smtps://… of a relay, or folder:PATH (default folder:hub-data/mail)
///   HUB_MAIL_FROM      sender of letters, with a name
///   HUB_MAIL_REPLY_TO  a box that people read
///   HUB_MAIL_BOUNCES   the box that letters come back to, read by `hub bounce`
///   HUB_LANGUAGE       language of this command line, such as nl (default en)
///   HUB_BEHIND_PROXY   yes where a proxy of yours writes X-Forwarded-For (default no)
///   HUB_METRICS_LISTEN address of /metrics alone, for Prometheus (default none)
///   HUB_LOG            text or json (default text); RUST_LOG chooses what is told
///   HUB_STOP_WITHIN    seconds for finishing what is held when asked to stop (default 25)
///   HUB_DKIM_SELECTOR  name of the relay's key in the sender's domain, for `hub doctor --mail`
///   HUB_NAME_SERVER    ADDRESS:PORT to look domains up (default the system's)
#[derive(Debug, Parser)]
#[command(version, verbatim_doc_comment)]
pub struct Arguments {
    /// Settings file (default: hub.toml, where it exists).
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Language of what is said here.
    #[arg(long, global = true, value_name = "CODE")]
    language: Option<String>,
    /// Show a language beside the spoken ones, for whoever works on it: a folder, or `en-XA` and `ar-XB`, which are
    /// invented to try layouts. Its gaps are told in English, in brackets.
    #[arg(long, global = true, value_name = "DIR")]
    preview: Vec<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Fill a folder with a demonstration and serve it.
    Demo(demo::Demo),
    /// Serve the pages and do the due work.
    Serve,
    /// Hold the data files and every language against each other.
    Check {
        /// Only this.
        what: Option<check::What>,
    },
    /// Languages and their translators: out as a spreadsheet, back into files.
    #[command(subcommand)]
    Locale(locale::Command),
    /// Read a country's file, check it, and store it as a new version.
    ///
    /// All findings are told at once with line and column. With any that must be corrected, or that nobody explained,
    /// nothing is stored and the exit code is 2.
    #[command(after_help = "Example:\n  hub import returns.csv --country GB --quarter 2023-Q1 --dry-run\n  \
        hub import returns.csv --country GB --quarter 2023-Q1 --reason VIC_NEW/FORM:CRIM=METH")]
    Import(import::Import),
    /// Accept a stored return, as the lead does: from now on it is part of the figures.
    Accept(import::Accept),
    /// Let a prepared edition open at its hour, as a lead does.
    Release(release::Release),
    /// Write documents of an edition to files.
    ///
    /// The ending of FILE says how: .pdf, .html, .xlsx or .csv. With `--lang all` or `--country all`, FILE is a folder of PDFs.
    #[command(
        after_help = "Example:\n  hub report bulletin --period 2023-Q2 --lang nl --out bulletin.pdf\n  \
        hub report profile --country ES --period 2023-Q2 --out ES.pdf\n  \
        hub report profile --country all --lang all --period 2023-Q2 --out profiles/"
    )]
    Report(look::Report),
    /// Write the workbook that a coordinator fills.
    ///
    /// Last quarter's figures stand beside the cells, where the database has them.
    #[command(
        after_help = "Example:\n  hub template --country GB --quarter 2023-Q2 --of el --out GB-2023-Q2.xlsx"
    )]
    Template(template::Workbook),
    /// Tell the next eight dates: rounds, reminders of a country, releases.
    #[command(after_help = "Example:\n  hub calendar --country GB")]
    Calendar(calendar::Ahead),
    /// Note that a letter came back: the message that reports it, from a file or the input.
    ///
    /// For the mail server that serves the box `HUB_MAIL_BOUNCES`; other messages are let pass.
    #[command(after_help = "Example, in /etc/aliases of Postfix:\n  bounces: \"|/usr/local/bin/hub bounce\"")]
    Bounce(bounce::Bounce),
    /// Do one job now: remind, gather, close, watch, prepare, publish, send or tidy.
    ///
    /// `prepare` makes the edition of the last quarter whose sign-off has passed, under embargo, and tells the leads;
    /// `publish` opens approved editions whose hour has come and writes their letters; `send` hands over the letters that
    /// wait; `remind` writes to those who have not answered. While the hub serves, it does all of them by itself.
    Run(Job),
    /// Protect anyone's tables: blank what would tell a small count, with a proof.
    ///
    /// Each table keeps its header, rows and order; `value` is a count or empty. Exit code 0: released, 2: the input is
    /// wrong, 3: refused, nothing written.
    #[command(
        after_help = "Example:\n  hub protect --hier hier.csv --threshold 5 --out public area_origin.csv area_age.csv"
    )]
    Protect(protect::Protect),
    /// Work out what a reader of protected tables can; exit code 1 if a small count is known too well.
    #[command(
        after_help = "Example:\n  hub attack --hier hier.csv public/area_origin.csv public/area_age.csv"
    )]
    Attack(protect::Attack),
    /// Find new origins, surges, declines and moves in anyone's panel of counts.
    ///
    /// Each period is judged from what was known at its end. One line a signal; `chance_alarms` is how many alarms as
    /// strange chance alone makes a period. Exit code 2: the panel is wrong, all findings are told and no signals.
    #[command(after_help = "Example:\n  hub detect panel.csv --from 2024Q1 --to 2024Q4 > signals.csv")]
    Detect(detect::Detect),
    /// Invite people and see who is there.
    #[command(subcommand)]
    User(user::User),
    /// Keep everything the hub holds in one file, also while it serves.
    ///
    /// Everything as of one moment, the same from SQLite and PostgreSQL, and a sum that tells whether it is whole. Keep it
    /// where the database may be kept: it holds addresses, figures under embargo and the hub's secret.
    #[command(after_help = "Example:\n  hub backup /backups/hub-2025-06-30.gz")]
    Backup(backup::Backup),
    /// Bring such a file back, into an empty database of either engine.
    ///
    /// Verified whole first, then stored whole or not at all. This is also the way from SQLite to PostgreSQL.
    #[command(
        after_help = "Example:\n  HUB_DATABASE_URL=postgres://hub@db/hub hub restore /backups/hub-2025-06-30.gz"
    )]
    Restore(backup::Restore),
    /// Look at all an operator could have wrong; exit code 1 if something is.
    ///
    /// Settings, database, disk, mail, administrators, late work, stuck letters, the clock. Nothing is changed.
    #[command(after_help = "Example:\n  hub doctor --mail me@example.org")]
    Doctor(doctor::Doctor),
}

#[derive(Debug, Args)]
struct Job {
    /// remind, watch, prepare, publish, send or tidy.
    job: String,
}

/// An error and the language to tell it in.
pub struct Failed {
    /// The chosen language, or English before one is known.
    pub words: &'static Words,
    /// What went wrong.
    pub error: Error,
}

/// What every command works with.
struct Session {
    config: Config,
    words: &'static Words,
}

/// Carries out what was asked.
pub async fn run(arguments: Arguments) -> Result<ExitCode, Failed> {
    let session = match (Session::open(&arguments), &arguments.command) {
        (Ok(session), _) => session,
        (Err(error), Command::Doctor(_)) => return Ok(doctor::unreadable(first_language(), error)),
        (Err(error), _) => return Err(Failed { words: first_language(), error }),
    };
    let words = session.words;
    log::start(&session.config.log);
    let done = match arguments.command {
        Command::Demo(demo) => demo::demo(&session, demo).await,
        Command::Serve => session.serve().await,
        Command::Check { what } => check::check(words, what),
        Command::Locale(command) => locale::locale(&session, command),
        Command::Import(import) => import::import(&session, import).await,
        Command::Accept(accept) => import::accept(&session, accept).await,
        Command::Release(asked) => release::release(&session, asked).await,
        Command::Report(report) => look::report(&session, report).await,
        Command::Template(workbook) => template::workbook(&session, workbook).await,
        Command::Calendar(ahead) => calendar::ahead(&session, &ahead),
        Command::Bounce(asked) => bounce::bounce(&session, &asked).await,
        Command::Run(job) => session.job(&job.job).await,
        Command::Protect(protect) => protect::protect(&session, protect),
        Command::Attack(attack) => protect::attack(&session, &attack),
        Command::Detect(detect) => detect::detect(&session, &detect),
        Command::User(user) => user::user(&session, user).await,
        Command::Backup(asked) => backup::backup(&session, &asked).await,
        Command::Restore(asked) => backup::restore(&session, &asked).await,
        Command::Doctor(asked) => doctor::doctor(&session, &asked).await,
    };
    done.map_err(|error| Failed { words, error })
}

impl Session {
    fn open(arguments: &Arguments) -> Result<Self> {
        let mut config = Config::read(arguments.config.as_deref(), |name| std::env::var(name).ok())?;
        if let Some(chosen) = &arguments.language {
            config.language = chosen.clone();
        }
        locale::show(&arguments.preview)?;
        let words = known_language(&config.language)?;
        Ok(Self { config, words })
    }

    fn tell(&self, message: Message) {
        print(self.words.say(&message));
    }

    async fn db(&self) -> Result<Db> {
        Db::open(&self.config.database_url).await
    }

    async fn post(&self, db: &Db) -> Result<Post> {
        self.config.check()?;
        Ok(Post {
            from: self.config.mail_from.clone(),
            reply_to: self.config.mail_reply_to.clone(),
            bounces: self.config.bounces().into(),
            base_url: self.config.base_url.clone(),
            secret: Secret::kept(settings::first(db, "secret", Secret::random()?.keep()).await?),
        })
    }

    async fn serve(&self) -> Result<ExitCode> {
        let db = self.db().await?;
        self.show_first_link(&db).await?;
        self.serve_on(db, Mailer::open(&self.config.mail_url)?).await
    }

    /// While nobody administers the hub, its start prints a link for the first one: the box that people read.
    async fn show_first_link(&self, db: &Db) -> Result<()> {
        let post = self.post(db).await?;
        let door = Door::inside(db, &post.secret, Clock::System.now());
        let email = self.config.mail_reply_to.parse::<lettre::message::Mailbox>();
        let email =
            email.map_or_else(|_| self.config.mail_reply_to.clone(), |mailbox| mailbox.email.to_string());
        if let Some((link, until)) = first_administrator(&door, &email, &self.words.language).await? {
            self.tell(Message::new("cli-first-link").text("email", &email).arg("until", Arg::Moment(until)));
            print(format_args!("{}{}", post.base_url, link_path(&self.words.language, &link)));
        }
        Ok(())
    }

    async fn serve_on(&self, db: Db, mailer: Mailer) -> Result<ExitCode> {
        let (clock, post) = (Clock::System, self.post(&db).await?);
        let (stop, patience) = (Stop::by_signal(), self.config.patience().unwrap_or_default());
        let behind_proxy = self.config.behind_proxy == "yes";
        let press = Press::with_patience(PATIENCE);
        let state = State { db: db.clone(), clock, post: post.clone(), behind_proxy, press };
        let pages = hub::web::routes_with(state, Checkup::from(&self.config));
        let desk = Desk { db: db.clone(), clock, mailer, post, owner: owner() };
        let ticker = hub::jobs::start(desk, &stop).await?;
        let told = Message::new("cli-serving").text("url", format!("http://{}", self.config.listen));
        let serving = async {
            let served =
                hub::web::serve(&self.config.listen, pages, &stop, patience, || self.tell(told)).await;
            stop.ask();
            served
        };
        let ticking = async {
            stop.asked().await;
            ticker.stop(patience).await;
        };
        let (served, measured, ()) = tokio::join!(serving, self.measure(&db, &stop), ticking);
        served.and(measured).map(|()| ExitCode::SUCCESS)
    }

    /// Serves what is measured, where a setting says so; a hub that cannot is not served at all.
    async fn measure(&self, db: &Db, stop: &Stop) -> Result<()> {
        let address = &self.config.metrics_listen;
        if address.is_empty() {
            return Ok(());
        }
        let measured = match Meter::install() {
            Ok(meter) => hub::web::serve_metrics(address, meter, db.clone(), Clock::System, stop).await,
            Err(error) => Err(error),
        };
        stop.ask();
        measured
    }

    async fn job(&self, job: &str) -> Result<ExitCode> {
        let (db, mailer) = (self.db().await?, Mailer::open(&self.config.mail_url)?);
        let post = self.post(&db).await?;
        let desk = Desk { db, clock: Clock::System, mailer, post, owner: owner() };
        for told in hub::jobs::run(&desk, job).await? {
            self.tell(told);
        }
        self.tell(Message::new("cli-job-done").text("job", job));
        Ok(ExitCode::SUCCESS)
    }
}

fn known_language(code: &str) -> Result<&'static Words> {
    language(code).ok_or_else(|| {
        let expected: Vec<&str> = languages().keys().map(String::as_str).collect();
        let message = Message::new("error-language-unknown").text("found", code);
        Error::refused(message.text("expected", expected.join(", ")))
    })
}

/// This hub's name among those that share a database: in containers all are process 1, so the start tells them apart.
fn owner() -> String {
    format!("hub-{}-{}", std::process::id(), Clock::System.now().as_millisecond())
}

fn house() -> Result<House> {
    House::read()
}

/// One line for the operator. Whoever stopped listening (`| head`) does not stop the work.
fn print(line: impl std::fmt::Display) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{line}");
}
