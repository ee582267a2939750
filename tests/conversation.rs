//! The conversation in a real terminal: what is left in it afterwards, however it ends.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use rexpect::session::{PtySession, spawn_command};
use std::process::Command;

/// What is written when the conversation is left: nothing stays on the screen or above it, and
/// the terminal is as before.
const LEFT: &str = "\x1b[H\x1b[2J\x1b[3J\x1b[?1049l\x1b[?25h\x1b[0m";

/// The same where the alternate screen is not used.
const CLEARED: &str = "\x1b[H\x1b[2J\x1b[3J\x1b[?25h\x1b[0m";

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const CTRL_C: &str = "\x03";

/// `lyhty screen` in a terminal. Strings to wait for must be ASCII.
struct Terminal {
    session: PtySession,
    process: String,
}

impl Terminal {
    fn open(args: &[&str], variables: &[(&str, &str)]) -> Terminal {
        // The shell tells its process id, and becomes the program.
        let mut command = Command::new("sh");
        command.args(["-c", "echo \"process $$.\"; exec \"$@\"", "sh"]);
        command.args([env!("CARGO_BIN_EXE_lyhty"), "screen", "--lang", "en", "--ui-lang", "en"]);
        command.args(args);
        command.env("TERM", "xterm").env_remove("ACCESSIBLE").env_remove("RUST_BACKTRACE");
        command.envs(variables.iter().copied());
        let mut terminal = Terminal {
            session: spawn_command(command, Some(20_000)).unwrap(),
            process: String::new(),
        };
        terminal.wait_for("process ");
        terminal.process = terminal.wait_for(".");
        terminal
    }

    #[track_caller]
    fn wait_for(&mut self, text: &str) -> String {
        self.session.exp_string(text).unwrap_or_else(|error| panic!("{error}"))
    }

    #[track_caller]
    fn press(&mut self, keys: &[&str]) {
        for key in keys {
            self.session.send(key).and_then(|_| self.session.flush()).unwrap();
        }
    }

    /// Everything up to the end, and the exit code.
    #[track_caller]
    fn end(mut self) -> (String, i32) {
        let rest = self.session.exp_eof().unwrap();
        // The type of the status is not public: `Exited(Pid(17), 130)`.
        let status = format!("{:?}", self.session.process().wait().unwrap());
        let code = status.strip_prefix("Exited(").and_then(|status| status.split_once(", "));
        let code = code.and_then(|(_, code)| code.trim_end_matches(')').parse().ok());
        (rest, code.unwrap_or_else(|| panic!("{status}")))
    }

    /// Passes the notice and the gates.
    #[track_caller]
    fn reach_the_questions(&mut self) {
        self.wait_for("Ctrl-C");
        self.press(&["\r"]);
        for gate in 1..=5 {
            self.wait_for(&format!("Before the questions: {gate} of 5"));
            self.wait_for("Ctrl-C leaves");
            self.press(&[UP, UP, "\r"]);
        }
        self.wait_for("Question 1,");
        self.wait_for("Ctrl-C leaves");
    }
}

#[test]
fn ctrl_c_leaves_at_once_and_leaves_nothing() {
    let mut terminal = Terminal::open(&[], &[]);
    let before = terminal.wait_for("First conversation");
    assert!(before.contains("\x1b[?1049h"), "the alternate screen comes first: {before:?}");
    terminal.reach_the_questions();
    terminal.press(&[CTRL_C]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 130);
    assert!(rest.ends_with(LEFT), "nothing is said after leaving: {rest:?}");
}

#[test]
fn signals_leave_as_quietly() {
    for signal in ["TERM", "HUP", "INT"] {
        let mut terminal = Terminal::open(&[], &[]);
        terminal.wait_for("Ctrl-C");
        let kill = Command::new("kill").args(["-s", signal, &terminal.process]).status();
        assert!(kill.unwrap().success());
        let (rest, code) = terminal.end();
        assert_eq!(code, 130, "{signal}");
        assert!(rest.ends_with(LEFT), "{signal}: {rest:?}");
    }
}

#[test]
fn back_shows_the_answer_given_and_the_end_shows_nothing_unasked() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.wait_for("Ctrl-C");
    terminal.press(&["\r"]);
    terminal.wait_for("Before the questions: 1 of 5");
    terminal.wait_for("Ctrl-C leaves");
    // From *don't know* up to *yes*, then Esc: back.
    terminal.press(&[UP, UP, "\r"]);
    terminal.wait_for("Before the questions: 2 of 5");
    terminal.wait_for("Ctrl-C leaves");
    terminal.press(&["\x1b"]);
    terminal.wait_for("Before the questions: 1 of 5");
    terminal.wait_for("> Yes (your answer before)");
    terminal.wait_for("Ctrl-C leaves");
    // *No* ends at once, with what to do now; the last item but one goes back.
    terminal.press(&[DOWN, "\r"]);
    terminal.wait_for("Safety first");
    terminal.wait_for("Ctrl-C leaves");
    terminal.press(&[DOWN, "\r"]);
    terminal.wait_for("Close");
    terminal.wait_for("Ctrl-C leaves");
    terminal.press(&["\r"]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 0, "an exit code says nothing about the result");
    assert!(rest.ends_with(LEFT), "{rest:?}");
}

#[test]
fn the_highlight_never_begins_on_yes() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.wait_for("Ctrl-C");
    terminal.press(&["\r"]);
    let menu = {
        terminal.wait_for("Before the questions: 1 of 5");
        terminal.wait_for("Ctrl-C leaves")
    };
    let highlighted = menu.lines().find(|line| line.contains("  > ")).unwrap_or_default();
    // The apostrophe is not ASCII.
    assert!(highlighted.contains("> Don"), "{menu:?}");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

#[test]
fn a_screen_reader_gets_lines_and_the_word_exit_clears_them() {
    let mut terminal = Terminal::open(&[], &[("ACCESSIBLE", "1")]);
    let before = terminal.wait_for("Enter goes on");
    assert!(!before.contains('\x1b'), "{before:?}");
    terminal.press(&["\r"]);
    terminal.wait_for("1. Yes");
    terminal.press(&["exit\r"]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 130);
    assert!(rest.ends_with(CLEARED), "{rest:?}");
}

#[test]
fn ctrl_c_clears_lines_too() {
    let mut terminal = Terminal::open(&["--plain"], &[]);
    terminal.wait_for("Enter goes on");
    terminal.press(&[CTRL_C]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 130);
    assert!(rest.ends_with(CLEARED), "{rest:?}");
}

#[test]
fn a_dumb_terminal_is_told_that_it_cannot_be_cleared() {
    let mut terminal = Terminal::open(&[], &[("TERM", "dumb")]);
    let before = terminal.wait_for("cannot be cleared");
    assert!(!before.contains('\x1b'), "{before:?}");
    terminal.wait_for("Enter goes on");
    terminal.press(&["q\r"]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 130);
    assert!(!rest.contains('\x1b'), "{rest:?}");
}

#[test]
fn a_result_in_lines_stays_and_the_answers_go() {
    let mut terminal = Terminal::open(&["--plain"], &[]);
    terminal.wait_for("Enter goes on");
    terminal.press(&["\r"]);
    terminal.wait_for("Number 1");
    terminal.press(&["2\r"]);
    terminal.wait_for("Show the result");
    terminal.press(&["1\r"]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 0);
    let (_, result) = rest.split_once(CLEARED).unwrap_or_else(|| panic!("{rest:?}"));
    assert!(result.contains("Safety first"), "{result:?}");
}
