//! Passphrases typed in a real terminal: asked for twice, shown nowhere, and nothing is kept when
//! somebody stops. And a request for advice at the end of a conversation.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "records/desk.rs"]
mod desk;

use desk::{Desk, PASSPHRASE, WORK, date, errors, passphrase};
use lyhty::screen::record::Consultation;
use lyhty::screen::record::seal::{Key, Opener, Sealed, Sealer};
use rexpect::session::{PtySession, spawn_command};
use std::process::Command;

const OTHER: &str = "ladder moss river lamp";

/// A command at a desk, in a terminal.
struct Terminal {
    session: PtySession,
    /// All that was written.
    seen: String,
}

impl Terminal {
    fn open(desk: &Desk, args: &[&str]) -> Terminal {
        let program = desk.command(args);
        let mut command = Command::new("sh");
        command.args(["-c", "stty cols 80 rows 24; exec \"$@\"", "sh"]);
        command.arg(program.get_program()).args(program.get_args()).current_dir(desk.path(""));
        command.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.env("TERM", "xterm").env_remove("ACCESSIBLE");
        Terminal { session: spawn_command(command, Some(60_000)).unwrap(), seen: String::new() }
    }

    #[track_caller]
    fn wait_for(&mut self, text: &str) {
        let before = self.session.exp_string(text).unwrap_or_else(|error| panic!("{error}"));
        self.seen.push_str(&before);
        self.seen.push_str(text);
    }

    #[track_caller]
    fn wait_and_type(&mut self, text: &str, keys: &str) {
        self.wait_for(text);
        self.session.send(keys).and_then(|_| self.session.flush()).unwrap();
    }

    /// The exit code, once it has ended.
    #[track_caller]
    fn end(&mut self) -> i32 {
        let rest = self.session.exp_eof().unwrap();
        self.seen.push_str(&rest);
        let status = format!("{:?}", self.session.process().wait().unwrap());
        let code = status.strip_prefix("Exited(").and_then(|status| status.split_once(", "));
        let code = code.and_then(|(_, code)| code.trim_end_matches(')').parse().ok());
        code.unwrap_or_else(|| panic!("{status}"))
    }

    /// Fails if anything of a passphrase was ever on the screen.
    #[track_caller]
    fn shows_no_passphrase(&self) {
        for word in PASSPHRASE.split(' ').chain(["too short", "quartz"]) {
            assert!(!self.seen.contains(word), "{word} is in {:?}", self.seen);
        }
        assert!(!self.seen.contains('*'), "not even how long it is: {:?}", self.seen);
    }
}

const SAVE: [&str; 5] = ["screen", "--plain", "--lang", "en", "--save"];
const NEW: &str = "Enter alone stops): ";
const AGAIN: &str = "The same once more: ";

impl Desk {
    fn opens(&self, name: &str, typed: &str) -> bool {
        let text = self.read(name);
        Sealed::read(&text).unwrap().open(&Opener::Passphrase(passphrase(typed))).is_ok()
    }
}

#[test]
fn a_new_passphrase_is_asked_for_twice_until_both_are_the_same() {
    let desk = Desk::new();
    let mut terminal = Terminal::open(&desk, &[&SAVE[..], &["one.age"]].concat());
    terminal.wait_and_type(NEW, "too short\r");
    terminal.wait_and_type("at least 12 characters", "");
    terminal.wait_and_type(NEW, &format!("{PASSPHRASE}\r"));
    terminal.wait_and_type(AGAIN, &format!("{OTHER}\r"));
    terminal.wait_for("That was not the same.");
    assert!(!desk.path("one.age").exists(), "nothing is kept yet");
    terminal.wait_and_type(NEW, &format!("{PASSPHRASE}\r"));
    terminal.wait_and_type(AGAIN, &format!("{PASSPHRASE}\r"));
    terminal.wait_and_type("q stops:", "\r");
    terminal.wait_and_type("Number 1", "1\r");
    terminal.wait_and_type("Before the questions: 2 of", "q\r");
    assert_eq!(terminal.end(), 130);
    terminal.shows_no_passphrase();
    assert!(desk.opens("one.age", PASSPHRASE) && !desk.opens("one.age", OTHER));
    let shown = desk.printed(&["records", "show", "one.age", "--passphrase-file", "pass"]);
    assert!(shown.contains("First conversation"), "{shown}");
}

#[test]
fn whoever_stops_at_a_passphrase_leaves_nothing() {
    // Enter alone, Ctrl-C, and the end of what is typed; at the first prompt and at the second.
    for stop in ["\r", "\x03", "\x04"] {
        for second in [false, true] {
            let desk = Desk::new();
            let mut terminal = Terminal::open(&desk, &[&SAVE[..], &["one.age"]].concat());
            if second {
                terminal.wait_and_type(NEW, &format!("{PASSPHRASE}\r"));
                terminal.wait_and_type(AGAIN, stop);
            } else {
                terminal.wait_and_type(NEW, stop);
            }
            assert_eq!(terminal.end(), 130, "{stop:?} {second}");
            terminal.shows_no_passphrase();
            assert!(!terminal.seen.contains("First conversation"), "{:?}", terminal.seen);
            assert!(!desk.path("one.age").exists(), "{stop:?}");
        }
    }
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_the_right_one_goes_on() {
    let desk = Desk::new();
    let answers = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/first-conversation-answers.yaml");
    let save = ["screen", "--answers", answers, "--save", "one.age", "--passphrase-file", "pass"];
    assert!(desk.run(&save).status.success());
    let before = desk.read("one.age");
    let asked = "The passphrase of one.age: ";
    let resume = ["screen", "--plain", "--lang", "en", "--resume", "one.age"];
    for args in [&resume[..], &["records", "show", "one.age"]] {
        let mut terminal = Terminal::open(&desk, args);
        terminal.wait_and_type(asked, "quartz kettle\r");
        terminal.wait_for("that is not the passphrase of `one.age`");
        assert_eq!(terminal.end(), 3);
        terminal.shows_no_passphrase();
        for stop in ["\r", "\x03"] {
            let mut terminal = Terminal::open(&desk, args);
            terminal.wait_and_type(asked, stop);
            assert_eq!(terminal.end(), 130, "{args:?} {stop:?}");
            assert!(!terminal.seen.contains("First conversation"), "{:?}", terminal.seen);
        }
    }
    assert_eq!(desk.read("one.age"), before);
    let mut terminal = Terminal::open(&desk, &["records", "show", "one.age"]);
    terminal.wait_and_type(asked, &format!("{PASSPHRASE}\r"));
    terminal.wait_for("First conversation");
    assert_eq!(terminal.end(), 0);
    terminal.shows_no_passphrase();
    let mut terminal = Terminal::open(&desk, &resume);
    terminal.wait_and_type(asked, &format!("{PASSPHRASE}\r"));
    terminal.wait_and_type("Before the questions: 1 of", "q\r");
    assert_eq!(terminal.end(), 130);
    terminal.shows_no_passphrase();
}

#[test]
fn without_a_terminal_a_file_is_named() {
    let desk = Desk::new();
    let key = Key::generate();
    desk.write("key.age", &key.to_file(&passphrase(PASSPHRASE), WORK).unwrap());
    let sealer = Sealer::with_passphrase(&passphrase(PASSPHRASE), WORK).unwrap();
    desk.write("one.age", &sealer.seal(b"{}", date()).unwrap());
    for args in [
        &["screen", "--plain", "--save", "new.age"][..],
        &["screen", "--plain", "--resume", "one.age"],
        &["records", "show", "one.age"],
        &["records", "new-key", "new.age"],
        &["records", "recipient", "key.age"],
    ] {
        let said = desk.refused(args, 3);
        assert!(said.contains("--passphrase-file"), "{args:?}: {said}");
        assert!(!desk.path("new.age").exists());
    }
}

#[test]
fn a_conversation_ends_with_a_request_for_advice_if_that_is_wanted() {
    let desk = Desk::new();
    let key = Key::generate();
    let recipient = key.recipient().to_string();
    let consult = ["--consult", "request.age", "--to", &recipient];
    let answers = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/first-conversation-answers.yaml");
    let held = ["screen", "--lang", "en", "--answers", answers];
    let said = errors(&desk.run(&[&held[..], &consult].concat()));
    assert!(said.contains("lyhty records consult"), "nobody was there to be asked: {said}");
    for conflict in [&["--save", "a.age"][..], &["--resume", "a.age"], &["--paper"]] {
        let output = desk.run(&[&["screen"], &consult[..], conflict].concat());
        assert_eq!(output.status.code(), Some(2), "{conflict:?}");
    }
    let alone = desk.run(&["screen", "--consult", "request.age"]);
    assert_eq!(alone.status.code(), Some(2), "for whom?");

    for (sure, made) in [("no\r", false), ("yes\r", true)] {
        let mut terminal = Terminal::open(&desk, &[&held[..], &consult].concat());
        terminal.wait_and_type("What do you ask?", "");
        terminal.wait_and_type("Enter alone: none): ", "1 4\r");
        terminal.wait_and_type("What has been agreed", "");
        terminal.wait_and_type("Enter alone: none): ", "1\r");
        terminal.wait_and_type("Your sentence (Enter alone: none): ", "We meet again soon.\r");
        terminal.wait_and_type("This is all that is sent. Seal it?", sure);
        assert_eq!(terminal.end(), 0, "a conversation that was held is no failure");
        assert_eq!(desk.path("request.age").exists(), made);
    }
    let text = desk.read("request.age");
    let opened = Sealed::read(&text).unwrap().open(&Opener::Keys(vec![key])).unwrap();
    let request = Consultation::from_bytes(&opened.content).unwrap();
    assert_eq!(request.asked.len(), 2);
    assert_eq!(request.words.as_deref(), Some("We meet again soon."));
    assert!(request.seen.iter().any(|seen| seen == "Means"), "{:?}", request.seen);
    // Nothing else is kept, and the file is there before the next conversation begins.
    let again = Terminal::open(&desk, &[&held[..], &consult].concat()).end();
    assert_eq!(again, 3);
    let mut names: Vec<_> = std::fs::read_dir(desk.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["pass", "request.age"]);
}
