//! The conversation in a real terminal: every kind of question, every way out, and what is left in
//! the terminal afterwards.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use rexpect::session::{PtySession, spawn_command};
use std::num::NonZero;
use std::process::Command;

/// What is written when the conversation is left at once: nothing stays in the terminal, not even
/// from before, and it works as usual.
const GONE: &str = "\x1b[H\x1b[2J\x1b[3J\x1b[?1049l\x1b[H\x1b[2J\x1b[3J\x1b[?25h\x1b[0m";

/// The same where the alternate screen is not used.
const CLEARED: &str = "\x1b[H\x1b[2J\x1b[3J\x1b[?25h\x1b[0m";

/// What is written at an end in peace: what stood in the terminal before is there again.
const LEFT: &str = "\x1b[H\x1b[2J\x1b[3J\x1b[?1049l\x1b[?25h\x1b[0m";

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const RIGHT: &str = "\x1b[C";
const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";
const CTRL_C: &str = "\x03";
const CTRL_Z: &str = "\x1a";

/// What the keyboard types to say *yes*, from *don't know*.
const YES: &[&str] = &[UP, UP, ENTER];

/// `lyhty screen` in a terminal. Strings to wait for must be ASCII.
struct Terminal {
    session: PtySession,
    process: String,
    /// All that was written.
    seen: String,
}

impl Terminal {
    fn open(args: &[&str], variables: &[(&str, &str)]) -> Terminal {
        Terminal::sized((80, 24), args, variables)
    }

    fn sized((columns, rows): (u16, u16), args: &[&str], variables: &[(&str, &str)]) -> Terminal {
        // The shell tells its process id, and becomes the program.
        let mut command = Command::new("sh");
        let run = format!("stty cols {columns} rows {rows}; echo \"process $$.\"; exec \"$@\"");
        command.args(["-c", &run, "sh", env!("CARGO_BIN_EXE_lyhty"), "screen", "every-kind"]);
        command.args(["--library", "tests/conversation/library"]);
        command.args(["--lang", "en", "--ui-lang", "en"]);
        command.args(args);
        command.env("TERM", "xterm").env_remove("ACCESSIBLE").env_remove("RUST_BACKTRACE");
        command.env_remove("NO_COLOR");
        for (name, value) in variables {
            match *value {
                "" => command.env_remove(name),
                value => command.env(name, value),
            };
        }
        Terminal::running(command)
    }

    /// A program in a terminal; a shell has to say its number first.
    fn running(command: Command) -> Terminal {
        let mut terminal = Terminal {
            session: spawn_command(command, Some(20_000)).unwrap(),
            process: String::new(),
            seen: String::new(),
        };
        terminal.wait_for("process ");
        terminal.process = terminal.wait_for(".");
        terminal
    }

    #[track_caller]
    fn wait_for(&mut self, text: &str) -> String {
        let before = self.session.exp_string(text).unwrap_or_else(|error| panic!("{error}"));
        self.seen.push_str(&before);
        self.seen.push_str(text);
        before
    }

    fn send_signal(&self, signal: &str) {
        let kill = Command::new("kill").args(["-s", signal, &self.process]).status();
        assert!(kill.unwrap().success());
    }

    #[track_caller]
    fn press(&mut self, keys: &[&str]) {
        for key in keys {
            self.session.send(key).and_then(|_| self.session.flush()).unwrap();
        }
    }

    /// Everything up to the end, and the exit code.
    #[track_caller]
    fn end(&mut self) -> (String, i32) {
        let rest = self.session.exp_eof().unwrap();
        self.seen.push_str(&rest);
        // The type of the status is not public: `Exited(Pid(17), 130)`.
        let status = format!("{:?}", self.session.process().wait().unwrap());
        let code = status.strip_prefix("Exited(").and_then(|status| status.split_once(", "));
        let code = code.and_then(|(_, code)| code.trim_end_matches(')').parse().ok());
        (rest, code.unwrap_or_else(|| panic!("{status}")))
    }

    /// Waits for a question: the words of its heading, and the last words of its menu.
    #[track_caller]
    fn wait_for_menu(&mut self, heading: &str) {
        self.wait_for(heading);
        self.wait_for("clears the screen.");
    }

    /// Passes the notice and the gates.
    #[track_caller]
    fn reach_the_questions(&mut self) {
        self.wait_for_menu("Every kind of question");
        self.press(&[ENTER]);
        for gate in 1..=6 {
            self.wait_for_menu(&format!("Before the questions: {gate} of 6"));
            self.press(YES);
        }
        self.wait_for_menu("Question 1,");
    }

    /// Goes on from the first question to the one of that number, with some answer to each.
    #[track_caller]
    fn reach_question(&mut self, number: usize) {
        self.reach_the_questions();
        let answers: [&[&str]; 6] = [
            YES,
            &[UP, ENTER],
            &[ENTER, DOWN, DOWN, DOWN, ENTER],
            &[UP, ENTER, "62", ENTER],
            &["7", ENTER],
            &[UP, ENTER],
        ];
        for (i, answer) in answers.iter().enumerate().take(number - 1) {
            self.press(answer);
            self.wait_for_menu(&format!("Question {}", i + 2));
        }
    }
}

/// What was written: a character of what rexpect gives is a byte.
fn bytes(output: &str) -> Vec<u8> {
    output.chars().map(|c| u8::try_from(c).unwrap()).collect()
}

fn window(rows: u16, columns: u16) -> vt100::Parser {
    let [rows, columns] = [rows, columns].map(|size| NonZero::new(size).unwrap());
    vt100::Parser::new(rows, columns, 1000)
}

/// What somebody sees in a terminal after all of `output`, with what can be scrolled back to.
fn screen_after(output: &str) -> String {
    let mut terminal = window(24, 80);
    terminal.process(&bytes(output));
    let screen = terminal.screen_mut();
    screen.set_scrollback(usize::MAX);
    let above = screen.scrollback();
    let mut lines: Vec<String> = vec![];
    for back in (0..=above).rev() {
        screen.set_scrollback(back);
        lines.extend(screen.rows(0, 80).take(if back == 0 { 24 } else { 1 }));
    }
    lines.join("\n").trim().to_owned()
}

/// A prompt of each kind: what leads there, and something it shows.
const PROMPTS: [(&str, usize, &[&str], &str); 11] = [
    ("yes or no", 1, &[], "Question 1,"),
    ("one of", 2, &[], "I have to go on"),
    ("several of", 3, &[], "] My phone"),
    ("number", 4, &[], "Type a number"),
    ("a number being typed", 4, &[UP, ENTER], "A number and Enter."),
    ("scale", 5, &[], "very much"),
    ("note", 6, &[], "Type what you notice"),
    ("a note being typed", 6, &[UP, UP, UP, ENTER], "Your words and Enter."),
    ("help", 5, &["?"], "Fear is a sign"),
    ("the list of answers", 5, &["l"], "Your answers so far"),
    ("pause", 5, &["p"], "Press Enter to go on."),
];

#[test]
fn every_kind_of_question_is_answered_in_menus() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.reach_question(7);
    terminal.press(&["l"]);
    terminal.wait_for_menu("Your answers so far");
    // All that was answered, as it was answered.
    let list = screen_after(&terminal.seen);
    for answer in ["I have to go on", "Money", "62 hours", "→ 7", "Nothing to note"] {
        assert!(list.contains(answer), "no `{answer}` in:\n{list}");
    }
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Question 7, the last one");
    terminal.press(YES);
    terminal.wait_for_menu("That was the last question.");
    terminal.press(&[DOWN, ENTER]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 0, "an exit code says nothing about the result");
    let (_, result) = rest.split_once(LEFT).unwrap_or_else(|| panic!("{rest:?}"));
    assert!(result.contains("Someone watches."), "{result:?}");
}

/// Whether the terminal was left last of all. The prompt may still show the cursor once more
/// while the program ends, which tells nobody anything.
fn says_no_more(rest: &str) -> bool {
    rest.trim_end_matches("\x1b[?25h").ends_with(GONE)
}

#[test]
fn the_word_exit_leaves_at_every_prompt_and_leaves_nothing() {
    for (name, question, keys, shown) in PROMPTS {
        let mut terminal = Terminal::open(&[], &[]);
        terminal.reach_question(question);
        terminal.press(keys);
        if !keys.is_empty() {
            terminal.wait_for(shown);
        }
        terminal.press(&["e", "x", "i", "t"]);
        if name.ends_with("typed") {
            terminal.press(&[ENTER]);
        }
        let (rest, code) = terminal.end();
        assert_eq!(code, 130, "{name}");
        assert!(says_no_more(&rest), "{name}: something is said after leaving: {rest:?}");
        assert_eq!(screen_after(&terminal.seen), "", "{name}");
    }
}

#[test]
fn ctrl_c_leaves_at_every_prompt_and_leaves_nothing() {
    for (name, question, keys, shown) in PROMPTS {
        let mut terminal = Terminal::open(&[], &[]);
        terminal.reach_question(question);
        terminal.press(keys);
        if !keys.is_empty() {
            terminal.wait_for(shown);
        }
        terminal.press(&[CTRL_C]);
        let (rest, code) = terminal.end();
        assert_eq!(code, 130, "{name}");
        assert!(says_no_more(&rest), "{name}: something is said after leaving: {rest:?}");
        assert_eq!(screen_after(&terminal.seen), "", "{name}");
    }
}

#[test]
fn signals_leave_as_quietly() {
    for signal in ["TERM", "HUP", "INT"] {
        let mut terminal = Terminal::open(&[], &[]);
        let before = terminal.wait_for("Every kind of question");
        assert!(before.contains("\x1b[?1049h"), "the alternate screen comes first: {before:?}");
        terminal.wait_for("clears the screen.");
        terminal.send_signal(signal);
        let (rest, code) = terminal.end();
        assert_eq!(code, 130, "{signal}");
        assert!(says_no_more(&rest), "{signal}: {rest:?}");
    }
}

#[test]
fn signals_clear_lines_too() {
    for signal in ["TERM", "HUP", "INT"] {
        let mut terminal = Terminal::open(&["--plain"], &[]);
        terminal.wait_for("q stops:");
        terminal.press(&["\r"]);
        terminal.wait_for("Number 1");
        terminal.send_signal(signal);
        let (rest, code) = terminal.end();
        assert_eq!(code, 130, "{signal}");
        assert!(rest.ends_with(CLEARED), "{signal}: {rest:?}");
        assert_eq!(screen_after(&terminal.seen), "", "{signal}");
    }
}

#[test]
fn the_systems_wish_to_put_it_aside_hides_everything() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.reach_question(2);
    terminal.send_signal("TSTP");
    terminal.wait_for("Press Enter to go on.");
    assert_eq!(screen_after(&terminal.seen), "Press Enter to go on.");
    // Once more where nothing is in sight: a key that comes with it answers nothing.
    terminal.send_signal("TSTP");
    terminal.wait_for("Press Enter to go on.");
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Question 2,");
    // Where something is being typed it is left at once.
    terminal.press(&[UP, ENTER]);
    terminal.wait_for_menu("Question 3,");
    terminal.press(&[ENTER, DOWN, DOWN, DOWN, ENTER]);
    terminal.wait_for_menu("Question 4,");
    terminal.press(&[UP, ENTER]);
    terminal.wait_for("A number and Enter.");
    terminal.press(&["6"]);
    terminal.send_signal("TSTP");
    let (rest, code) = terminal.end();
    assert_eq!(code, 130);
    assert!(says_no_more(&rest), "{rest:?}");

    let mut terminal = Terminal::open(&["--plain"], &[]);
    terminal.wait_for("q stops:");
    terminal.press(&["\r"]);
    terminal.wait_for("Number 1");
    terminal.send_signal("TSTP");
    terminal.wait_for("\x1b[H\x1b[2J\x1b[3J");
    terminal.press(&["1\r"]);
    terminal.wait_for("Press Enter to go on.");
    terminal.press(&["\r"]);
    terminal.wait_for("Before the questions: 1 of 6");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

/// Run in a terminal by the test below: a conversation that fails inside at its first answer.
#[test]
#[ignore = "another test runs it"]
fn a_conversation_that_fails_inside() {
    use lyhty::load::{Layer, load};
    use lyhty::localise::{Words, localised};
    use lyhty::screen::terminal::{Conversation, Face, Keeping, converse};
    let folder = std::path::Path::new("tests/conversation/library").into();
    let root = env!("CARGO_MANIFEST_DIR").into();
    let layers = [Layer::Folder(root), Layer::Folder(folder)];
    let library = load(&layers, &mut Default::default()).unwrap();
    let screening = localised(&library.screenings["every-kind"], &library, "en");
    let set = localised(&library.indicators[&screening.value.uses], &library, "en");
    let words = Words::new(&library.catalogues, "en");
    let conversation = Conversation {
        screening: &screening,
        set: &set,
        services: &library.services,
        words: &words,
        beside: None,
    };
    let mut fail = |_: &lyhty::screen::Answers| panic!("they said: the man outside");
    let keeping = Keeping { after_each: Some(&mut fail), ..Keeping::default() };
    let _ = converse(&conversation, Face::Dialogue, keeping, &mut |_, _| Ok(String::new()));
}

#[test]
fn a_failure_inside_clears_the_terminal_and_quotes_nothing() {
    for backtrace in [false, true] {
        let mut command = Command::new("sh");
        let run = "stty cols 80 rows 24; echo \"process $$.\"; exec \"$@\"";
        command.args(["-c", run, "sh"]).arg(std::env::current_exe().unwrap());
        command.args(["--exact", "a_conversation_that_fails_inside", "--ignored", "--nocapture"]);
        command.env("TERM", "xterm").env_remove("RUST_BACKTRACE");
        if backtrace {
            command.env("RUST_BACKTRACE", "1");
        }
        let mut terminal = Terminal::running(command);
        terminal.wait_for_menu("Every kind of question");
        terminal.press(&[ENTER]);
        let (rest, _) = terminal.end();
        let (_, after) = rest.split_once(GONE).unwrap_or_else(|| panic!("{rest:?}"));
        assert!(!after.contains("outside"), "{after:?}");
        assert!(!screen_after(&terminal.seen).contains("Every kind"), "{rest:?}");
        // Where it failed is told to those who ask for it.
        assert_eq!(after.contains("tests/conversation.rs:"), backtrace, "{after:?}");
    }
}

#[test]
fn what_a_person_must_hear_before_they_agree_is_shown_unasked() {
    let told = ["Why we ask.", "Nothing is kept.", "Skip anything", "Only danger to a child"];
    let mut terminal = Terminal::open(&[], &[]);
    terminal.wait_for_menu("Every kind of question");
    terminal.press(&[ENTER]);
    for gate in 1..=4 {
        terminal.wait_for_menu(&format!("Before the questions: {gate} of 6"));
        terminal.press(YES);
    }
    terminal.wait_for_menu("Before the questions: 5 of 6");
    let screen = screen_after(&terminal.seen);
    for words in told {
        assert!(screen.contains(words), "{words}: {screen}");
    }
    assert!(screen.find("Only danger") < screen.find("Do you want to go on?"), "{screen}");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);

    let mut terminal = Terminal::open(&["--plain"], &[]);
    terminal.wait_for("q stops:");
    terminal.press(&["\r"]);
    for _ in 1..=4 {
        terminal.wait_for("Number 1");
        terminal.press(&["1\r"]);
    }
    let said = terminal.wait_for("Do you want to go on?");
    assert!(told.iter().all(|words| said.contains(words)), "{said}");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

#[test]
#[cfg(target_os = "linux")]
fn no_memory_is_ever_written_to_a_file() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.wait_for_menu("Every kind of question");
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", terminal.process)).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    let core: Vec<&str> = core.split_whitespace().collect();
    assert_eq!(core[4..6], ["0", "0"], "soft and hard limit");
    // What is not dumpable belongs to root in /proc, whoever runs it; and only the terminal is open.
    let mut open = vec![];
    match std::fs::read_dir(format!("/proc/{}/fd", terminal.process)) {
        Ok(files) => {
            for file in files {
                let to = std::fs::read_link(file.unwrap().path()).unwrap();
                open.push(to.display().to_string());
            }
            // The signals have a pipe of their own.
            open.retain(|to| !to.starts_with("/dev/") && !to.contains(":["));
            assert!(open.is_empty(), "{open:?}");
        }
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied),
    }
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

#[test]
fn back_goes_one_step_or_to_any_answer() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.reach_question(3);
    terminal.press(&[ESCAPE]);
    terminal.wait_for_menu("> I have to go on (your answer before)");
    // Six gates and a question stand before it: to the second gate.
    terminal.press(&["l"]);
    terminal.wait_for_menu("Your answers so far");
    terminal.press(&[UP, UP, UP, UP, UP, UP, ENTER]);
    terminal.wait_for("Before the questions: 2 of 6");
    terminal.wait_for_menu("> Yes (your answer before)");
    // The same again, and the conversation goes on where it was.
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Question 3,");
    terminal.press(&["b"]);
    terminal.wait_for_menu("Question 2,");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

#[test]
fn a_gate_that_is_not_passed_tells_what_to_do_at_once() {
    let mut terminal = Terminal::sized((80, 60), &[], &[]);
    terminal.wait_for_menu("Every kind of question");
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Before the questions: 1 of 6");
    terminal.press(&[UP, ENTER]);
    terminal.wait_for_menu("Stop here.");
    // The last item but two goes back.
    terminal.press(&[DOWN, DOWN, ENTER]);
    terminal.wait_for_menu("> No (your answer before)");
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Stop here.");
    terminal.press(&[ENTER]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 0, "an exit code says nothing about the result");
    assert!(rest.ends_with(LEFT), "{rest:?}");
    assert_eq!(screen_after(&terminal.seen), format!("process {}.", terminal.process));
}

#[test]
fn children_take_their_own_path() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.wait_for_menu("Every kind of question");
    terminal.press(&[ENTER]);
    for gate in 1..=5 {
        terminal.wait_for_menu(&format!("Before the questions: {gate} of 6"));
        terminal.press(YES);
    }
    terminal.wait_for_menu("Before the questions: 6 of 6");
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Question 1, the last one");
    terminal.press(YES);
    terminal.wait_for_menu("Child welfare helps.");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

#[test]
fn the_highlight_never_begins_on_an_answer() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.reach_the_questions();
    // What is typed ahead of a question must not answer it.
    for question in 2..=7 {
        let menu = screen_after(&terminal.seen);
        let highlighted = menu.lines().find(|line| line.contains("  > ")).unwrap();
        let harmless = ["Don’t know", "[ ] Money"].iter().any(|text| highlighted.contains(text));
        assert!(harmless, "{menu}");
        let keys: &[&str] = match question {
            4 => &[DOWN, DOWN, DOWN, DOWN, ENTER],
            5 => &[UP, ENTER, "50", ENTER],
            _ => &[ENTER],
        };
        terminal.press(keys);
        terminal.wait_for_menu(&format!("Question {question}"));
    }
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

#[test]
fn a_scale_is_not_answered_before_a_number_is_marked() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.reach_question(5);
    terminal.press(&[UP, ENTER, ENTER]);
    terminal.wait_for("  >");
    terminal.press(&[RIGHT, RIGHT, RIGHT]);
    terminal.wait_for("[2]");
    terminal.press(&["1", "0"]);
    terminal.wait_for("[10]");
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Question 6");
    terminal.press(&["b"]);
    terminal.wait_for("[10]");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

#[test]
fn a_number_out_of_reach_is_told_and_asked_again() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.reach_question(4);
    terminal.press(&[UP, ENTER, "121", ENTER]);
    terminal.wait_for("That is not among the numbers");
    terminal.press(&["many", ENTER]);
    terminal.wait_for("That is not among the numbers");
    // Enter alone goes back to the menu.
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Question 4,");
    terminal.press(&[ENTER, "120", ENTER]);
    terminal.wait_for_menu("Question 5,");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
}

#[test]
fn what_is_typed_as_a_note_is_shown_nowhere_again() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.reach_question(6);
    terminal.press(&[UP, UP, UP, ENTER]);
    terminal.wait_for("Your words and Enter.");
    terminal.press(&["the man outside", ENTER]);
    terminal.wait_for_menu("Question 7");
    let typed_until = terminal.seen.len();
    terminal.press(&["b"]);
    terminal.wait_for_menu("Noted (your answer before)");
    terminal.press(&["l"]);
    terminal.wait_for_menu("Your answers so far");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
    assert!(!terminal.seen[typed_until..].contains("outside"), "{}", terminal.seen);
}

#[test]
fn a_pause_hides_everything_until_enter() {
    for key in ["p", CTRL_Z] {
        let mut terminal = Terminal::open(&[], &[]);
        terminal.reach_question(2);
        terminal.press(&[key]);
        terminal.wait_for("Press Enter to go on.");
        assert_eq!(screen_after(&terminal.seen), "Press Enter to go on.", "{key:?}");
        terminal.press(&["x", " ", key, DOWN, ENTER]);
        terminal.wait_for_menu("Question 2,");
        terminal.press(&[CTRL_C]);
        assert_eq!(terminal.end().1, 130);
    }
}

#[test]
fn stopping_asks_first_when_there_are_answers_to_lose() {
    let mut terminal = Terminal::open(&[], &[]);
    terminal.reach_the_questions();
    terminal.press(&[UP, UP, UP, ENTER]);
    terminal.wait_for_menu("Your answers are lost.");
    terminal.press(&[ENTER]);
    terminal.wait_for_menu("Question 1,");
    terminal.press(&[UP, UP, UP, ENTER]);
    terminal.wait_for_menu("Your answers are lost.");
    terminal.press(&[DOWN, ENTER]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 130);
    assert!(rest.ends_with(LEFT), "{rest:?}");
}

#[test]
fn two_languages_stand_one_above_the_other() {
    for (lang, question, answer) in [
        ("ar", "هل هذا الجهاز لك وحدك؟", "نعم"),
        ("th", "เครื่องนี้เป็นของคุณคนเดียวใช่ไหม", "ใช่"),
        ("zh-Hans", "这个设备是你一个人用的吗？", "是"),
    ] {
        let mut terminal = Terminal::open(&["--beside", lang], &[]);
        terminal.wait_for_menu("Every kind of question");
        terminal.press(&[ENTER]);
        terminal.wait_for_menu("Before the questions: 1 of 6");
        let screen = screen_after(&terminal.seen);
        // Each line is in one language, so that a terminal finds its direction.
        let lines: Vec<&str> = screen.lines().map(str::trim).collect();
        for pair in [["Is this device yours alone?", question], ["Yes", answer]] {
            let at = lines.iter().position(|line| *line == pair[0]).unwrap();
            assert!(lines[at + 1..at + 3].contains(&pair[1]), "{lang}: {screen}");
        }
        terminal.press(&[CTRL_C]);
        assert_eq!(terminal.end().1, 130);
    }
}

#[test]
fn a_narrow_and_low_window_shows_all() {
    let mut terminal = Terminal::sized((40, 24), &["--beside", "ar"], &[]);
    terminal.wait_for("Every kind");
    terminal.press(&[ENTER]);
    for gate in 1..=6 {
        terminal.wait_for(&format!("Before the questions: {gate} of 6"));
        if gate == 5 {
            // What the person is to hear first has a page of its own.
            terminal.press(&[ENTER]);
            terminal.wait_for("> Don");
        }
        terminal.press(YES);
    }
    terminal.wait_for("Question 1,");
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
    // No line is wider than the window, and none scrolled away.
    let mut window = window(24, 40);
    let mut screens = 0;
    for frame in terminal.seen.split("\x1b[J").filter(|frame| frame.contains("\x1b[K")) {
        window.process(&bytes(&format!("{frame}\x1b[J")));
        let rows: Vec<String> = window.screen().rows(0, 40).collect();
        assert!(!rows[0].is_empty(), "the heading is on top: {rows:#?}");
        assert!(rows.iter().any(|row| row.contains("  > ")), "{rows:#?}");
        assert_eq!(rows.iter().filter(|row| row.contains("Ctrl-C")).count(), 1, "{rows:#?}");
        screens += 1;
    }
    assert!(screens > 15, "{screens}");
    window.screen_mut().set_scrollback(100);
    assert_eq!(window.screen().scrollback(), 0);
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
    assert_eq!(screen_after(&terminal.seen), "");
}

#[test]
fn every_kind_of_question_is_answered_in_lines() {
    let mut terminal = Terminal::open(&["--plain", "--beside", "fi"], &[]);
    terminal.wait_for("q stops:");
    terminal.press(&["\r"]);
    for _ in 1..=6 {
        terminal.wait_for("Number 1");
        terminal.press(&["1\r"]);
    }
    let answers: [(&str, &[&str]); 6] = [
        ("Vahtiiko joku sinua?", &["1\r"]),
        ("Lep", &["2\r"]),
        ("Puhelimeni", &["1 2\r"]),
        ("A number from 0 to 120 (hours)", &["121\r", "many\r", "62\r"]),
        ("10 = very much", &["1\r", "b\r", "11\r", "r\r"]),
        ("or what you notice", &["the man outside\r"]),
    ];
    for (shown, keys) in answers {
        terminal.wait_for(shown);
        terminal.press(keys);
    }
    terminal.wait_for("Question 7, the last one");
    terminal.press(&["l\r"]);
    let list = terminal.wait_for("to answer that again");
    for answer in ["62 hours", "Money; My phone", "Rather not say", "Noted"] {
        assert!(list.contains(answer), "no `{answer}` in:\n{list}");
    }
    assert!(!list.contains("outside"), "{list}");
    // To the third of all, and then on to the end.
    terminal.press(&["3\r"]);
    terminal.wait_for("Yes (your answer before)");
    terminal.press(&["1\r"]);
    terminal.wait_for("Question 7, the last one");
    terminal.press(&["2\r"]);
    terminal.wait_for("Show the result");
    terminal.press(&["1\r"]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 0);
    let (_, result) = rest.split_once(CLEARED).unwrap_or_else(|| panic!("{rest:?}"));
    assert!(result.contains("The door stays open"), "{result:?}");
    assert!(!result.contains("outside"), "{result:?}");
}

#[test]
fn keys_of_the_system_hide_and_leave_lines() {
    let mut terminal = Terminal::open(&["--plain"], &[]);
    terminal.wait_for("q stops:");
    terminal.press(&["\r"]);
    terminal.wait_for("Number 1");
    terminal.press(&[CTRL_Z]);
    terminal.wait_for("Press Enter to go on.");
    assert_eq!(screen_after(&terminal.seen), "Press Enter to go on.");
    terminal.press(&["\r"]);
    terminal.wait_for("Number 1");
    terminal.press(&["\x1c"]);
    let (rest, code) = terminal.end();
    assert_eq!(code, 130, "Ctrl-\\ ends quietly, without a core");
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
fn a_terminal_that_cannot_be_cleared_is_told() {
    for variable in [("TERM", "dumb"), ("TERM", "")] {
        let mut terminal = Terminal::open(&[], &[variable]);
        let before = terminal.wait_for("cannot be cleared");
        assert!(!before.contains('\x1b'), "{variable:?}: {before:?}");
        terminal.wait_for("Enter goes on");
        terminal.press(&["q\r"]);
        let (rest, code) = terminal.end();
        assert_eq!(code, 130);
        assert!(!rest.contains('\x1b'), "{variable:?}: {rest:?}");
    }
}

#[test]
fn without_colours_the_menus_stay() {
    let mut terminal = Terminal::open(&[], &[("NO_COLOR", "1")]);
    let before = terminal.wait_for("Every kind of question");
    assert!(before.contains("\x1b[?1049h"), "{before:?}");
    terminal.wait_for("clears the screen.");
    assert!(!terminal.seen.contains("\x1b[1m") && !terminal.seen.contains("\x1b[2m"));
    terminal.press(&[CTRL_C]);
    assert_eq!(terminal.end().1, 130);
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
    assert!(result.contains("Stop here."), "{result:?}");
    let screen = screen_after(&terminal.seen);
    assert!(screen.contains("Stop here.") && !screen.contains("device"), "{screen}");
}
