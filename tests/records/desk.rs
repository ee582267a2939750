//! A folder to run commands on records in.

use lyhty::screen::record::seal::Passphrase;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// Guessing is made easy, so that the tests are quick.
pub(crate) const WORK: u8 = 4;
pub(crate) const PASSPHRASE: &str = "lamp river moss ladder";

pub(crate) fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

pub(crate) fn date() -> jiff::civil::Date {
    jiff::civil::date(2027, 2, 28)
}

/// A folder with a passphrase in it, to run commands in.
pub(crate) struct Desk(tempfile::TempDir);

impl Desk {
    pub(crate) fn new() -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        desk.write("pass", &format!("{PASSPHRASE}\n"));
        fs::set_permissions(desk.path("pass"), fs::Permissions::from_mode(0o600)).unwrap();
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lyhty"));
        command.args(args).args(["--ui-lang", "en"]).current_dir(self.0.path());
        command.env("LC_ALL", "C").env("LYHTY_TEST_WORK_FACTOR", "4");
        command.env("TMPDIR", self.0.path()).stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Runs what has to work, and gives what it printed.
    #[track_caller]
    pub(crate) fn printed(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert!(output.status.success(), "{args:?}: {}", errors(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs what has to fail, and gives what it said.
    #[track_caller]
    pub(crate) fn refused(&self, args: &[&str], code: i32) -> String {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {}", errors(&output));
        assert!(output.stdout.is_empty(), "{args:?} printed something");
        errors(&output)
    }
}

pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
