//! Records of conversations: what is sealed stays sealed, what is kept is whole, and nothing else
//! of a conversation ever touches the disk.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

#[path = "records/desk.rs"]
mod desk;

use desk::{Desk, PASSPHRASE, WORK, date, errors, passphrase};
use lyhty::screen::record::seal::{Key, Opener, Recipient, Sealed, Sealer, Unreadable};
use lyhty::screen::record::{Consultation, Findings, Record};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

fn opener(text: &str) -> Opener {
    Opener::Passphrase(passphrase(text))
}

fn sealed(content: &[u8]) -> String {
    let sealer = Sealer::with_passphrase(&passphrase(PASSPHRASE), WORK).unwrap();
    sealer.seal(content, date()).unwrap()
}

fn open(text: &str, opener: &Opener) -> Result<Vec<u8>, Unreadable> {
    Sealed::read(text)?.open(opener).map(|opened| opened.content.to_vec())
}

/// A record of a conversation that has ended; `seen` says which of two dimensions were seen.
fn record(name: &str, ending: &str, seen: [bool; 2]) -> Record {
    let word = |seen: bool| if seen { "seen" } else { "not-seen" }.to_owned();
    let [control, exploitation] = seen;
    Record {
        version: 1,
        name: name.to_owned(),
        screening: "first-conversation".to_owned(),
        fingerprint: "0123456789abcdef".to_owned(),
        language: "en".to_owned(),
        month: "2026-11".to_owned(),
        delete_by: date(),
        answers: BTreeMap::from([("someone-decides".to_owned(), vec!["yes".to_owned()])]),
        findings: Some(Findings {
            ending: ending.to_owned(),
            at_gate: false,
            elements: BTreeMap::from([("means".to_owned(), word(control))]),
            dimensions: BTreeMap::from([
                ("control".to_owned(), word(control)),
                ("exploitation".to_owned(), word(exploitation)),
            ]),
            indicators: BTreeMap::from([("=earnings-taken".to_owned(), word(exploitation))]),
            control_methods: BTreeMap::from([("TakesEarnings".to_owned(), exploitation)]),
        }),
    }
}

// ---- What is sealed

#[test]
fn a_passphrase_opens_what_it_has_sealed_and_seals_it_again() {
    let content = b"{\"answers\": 1}";
    let text = sealed(content);
    assert!(text.starts_with("delete-by: 2027-02-28\n-----BEGIN AGE ENCRYPTED FILE-----\n"));
    let opened = Sealed::read(&text).unwrap().open(&opener(PASSPHRASE)).unwrap();
    assert_eq!(opened.content.as_slice(), content);

    // Going on needs no passphrase, and nothing of the sealed content is the same.
    let again = opened.sealer.unwrap().seal(content, date()).unwrap();
    assert_eq!(open(&again, &opener(PASSPHRASE)).unwrap(), content);
    let parts = |text: &str| -> Vec<String> {
        text.split("-----BEGIN AGE ENCRYPTED FILE-----")
            .map(|part| part.trim().to_owned())
            .collect()
    };
    let (first, second) = (parts(&text), parts(&again));
    assert_eq!(first[1], second[1], "the key part stays");
    let lines: BTreeSet<&str> = first[2].lines().filter(|line| !line.contains("END")).collect();
    let same: Vec<&str> = second[2].lines().filter(|line| lines.contains(line)).collect();
    assert!(same.len() <= 1, "only the name of the format is the same: {same:?}");
}

#[test]
fn only_the_recipients_open_what_is_sealed_for_them() {
    let (one, other, stranger) = (Key::generate(), Key::generate(), Key::generate());
    let again = |key: &Key| -> Recipient { key.recipient().to_string().parse().unwrap() };
    let text = Sealer::for_recipients(vec![again(&one), again(&other)]);
    let text = text.seal(b"content", date()).unwrap();
    assert!(!text.contains("age1"), "who they are is not told");
    for key in [one, other] {
        let keys = vec![stranger.clone(), key];
        assert_eq!(open(&text, &Opener::Keys(keys)).unwrap(), b"content");
    }
    assert_eq!(open(&text, &Opener::Keys(vec![stranger])), Err(Unreadable::WrongKey));
    assert_eq!(open(&text, &Opener::Keys(vec![])), Err(Unreadable::WrongKey));
    assert_eq!(open(&text, &opener(PASSPHRASE)), Err(Unreadable::NeedsKey));
    let text = sealed(b"content");
    let keys = Opener::Keys(vec![Key::generate()]);
    assert_eq!(open(&text, &keys), Err(Unreadable::NeedsPassphrase));
    for wrong in ["", "lamp river moss ladde", "Lamp river moss ladder"] {
        assert_eq!(open(&text, &opener(wrong)), Err(Unreadable::WrongPassphrase), "{wrong}");
    }
}

#[test]
fn what_is_cut_off_or_changed_gives_nothing() {
    let key = Key::generate();
    let by_key = Sealer::for_recipients(vec![key.recipient()]).seal(b"content", date()).unwrap();
    let by_passphrase = sealed(b"content");
    for (text, opener) in [(by_key, Opener::Keys(vec![key])), (by_passphrase, opener(PASSPHRASE))] {
        let whole = text.trim_end().len();
        for end in 0..whole {
            let result = open(&text[..end], &opener);
            // A file whose end is missing is called that, once there is enough to tell.
            if end > "delete-by: 2027-02-28\n".len() {
                assert_eq!(result, Err(Unreadable::Truncated), "cut at {end} of {whole}");
            } else {
                assert!(result.is_err(), "cut at {end}");
            }
        }
        for at in (0..whole).filter(|at| at % 61 == 0) {
            for new in ["A", "\n"] {
                let mut changed = text.clone();
                changed.replace_range(at..at + 1, new);
                // The first line is told apart when the content is read.
                if changed != text && at >= "delete-by: 2027-02-28\n".len() {
                    assert!(open(&changed, &opener).is_err(), "{new:?} at {at} of {whole}");
                }
            }
        }
        let twice = format!("{text}{text}");
        assert!(open(&twice, &opener).is_err());
        assert!(open(&format!("{text}\nmore"), &opener).is_err());
    }
}

#[test]
fn parts_of_two_records_do_not_go_together() {
    let (one, other) = (sealed(b"one"), sealed(b"other"));
    let begin = "-----BEGIN AGE ENCRYPTED FILE-----";
    let at = |text: &str| text.rfind(begin).unwrap();
    let mixed = format!("{}{}", &one[..at(&one)], &other[at(&other)..]);
    assert_eq!(open(&mixed, &opener(PASSPHRASE)), Err(Unreadable::Damaged));
    let alone = &one[..at(&one)];
    assert_eq!(open(alone, &opener(PASSPHRASE)), Err(Unreadable::Truncated));
}

#[test]
fn a_file_that_asks_for_hours_of_work_is_refused_at_once() {
    let text = sealed(b"content");
    let begin = "-----BEGIN AGE ENCRYPTED FILE-----\n";
    let start = text.find(begin).unwrap() + begin.len();
    let end = start + text[start..].find("-----END").unwrap();
    let header = base64::decode(&text[start..end]);
    let wanted = b" 4\n";
    let at = header.windows(wanted.len()).position(|window| window == wanted).unwrap();
    for much in [" 21\n", " 40\n", " 63\n"] {
        let mut header = header.clone();
        header.splice(at..at + wanted.len(), much.bytes());
        let text = format!("{}{}{}", &text[..start], base64::encode(&header), &text[end..]);
        assert_eq!(open(&text, &opener(PASSPHRASE)), Err(Unreadable::TooMuchWork), "{much}");
    }
}

#[test]
fn other_files_are_called_what_they_are() {
    for foreign in ["", "\n", "hello", "%PDF-1.7", "delete", "age-encryption.org/v1\n-> X"] {
        assert_eq!(open(foreign, &opener(PASSPHRASE)), Err(Unreadable::Foreign), "{foreign:?}");
    }
    let newer = serde_json::json!({ "lyhty-record": 2, "what": "is not known yet" });
    let newer = serde_json::to_vec(&newer).unwrap();
    assert_eq!(Record::from_bytes(&newer), Err(Unreadable::Newer));
    assert_eq!(Record::from_bytes(b"{\"lyhty-record\": \"1\"}"), Err(Unreadable::Damaged));
    assert_eq!(Record::from_bytes(b"{\"lyhty-record\": 1}"), Err(Unreadable::Damaged));
    assert_eq!(Record::from_bytes(b"{}"), Err(Unreadable::Foreign));
    assert_eq!(Record::from_bytes(b"[1]"), Err(Unreadable::Foreign));
    assert_eq!(Consultation::from_bytes(b"{\"lyhty-consultation\": 9}"), Err(Unreadable::Newer));
}

#[test]
fn keys_are_sealed_too_and_bare_ones_are_understood() {
    let key = Key::generate();
    let file = key.to_file(&passphrase(PASSPHRASE), WORK).unwrap();
    assert!(!file.contains("SECRET") && !file.contains("age1"));
    assert_eq!(Key::from_file(&file, None).err(), Some(Unreadable::NeedsPassphrase));
    let wrong = Key::from_file(&file, Some(&passphrase("another one, longer")));
    assert_eq!(wrong.err(), Some(Unreadable::WrongPassphrase));
    let opened = Key::from_file(&file, Some(&passphrase(PASSPHRASE))).unwrap();
    assert_eq!(opened.recipient().to_string(), key.recipient().to_string());
    // As `age-keygen` writes it; a key published in the age project's own documentation.
    let bare = "# created: 2021-01-01\n# public key: age1…\nAGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n";
    assert!(Key::from_file(bare, None).is_ok());
    assert_eq!(Key::from_file("nothing", None).err(), Some(Unreadable::NotAKey));
}

#[test]
fn the_size_of_a_record_does_not_tell_how_much_was_answered() {
    let mut long = record("a", "open-door", [true, true]);
    let short = long.to_bytes().len();
    for i in 0..40 {
        long.answers.insert(format!("question-{i}"), vec!["declined".to_owned()]);
    }
    assert_eq!(long.to_bytes().len(), short);
    assert_eq!(Record::from_bytes(&long.to_bytes()).unwrap(), long);
}

/// Base64 as in the armour of age; here only to make files that no program would make.
mod base64 {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    pub(super) fn decode(text: &str) -> Vec<u8> {
        let digits = text.bytes().filter_map(|byte| DIGITS.iter().position(|digit| *digit == byte));
        let digits: Vec<usize> = digits.collect();
        let bytes = |group: &[usize]| {
            let all =
                group.iter().fold(0, |all, digit| all << 6 | digit) << (6 * (4 - group.len()));
            all.to_be_bytes()[5..5 + group.len() - 1].to_vec()
        };
        digits.chunks(4).flat_map(bytes).collect()
    }

    pub(super) fn encode(bytes: &[u8]) -> String {
        let group = |group: &[u8]| {
            let all = group.iter().fold(0_usize, |all, byte| all << 8 | usize::from(*byte));
            let all = all << (8 * (3 - group.len()));
            let digit = |i: usize| match i > group.len() {
                true => '=',
                false => char::from(DIGITS[all >> (18 - 6 * i) & 63]),
            };
            (0..4).map(digit).collect::<String>()
        };
        let digits: String = bytes.chunks(3).map(group).collect();
        let lines = digits.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line) + "\n");
        lines.collect()
    }
}

// ---- The commands

impl Desk {
    fn save(&self, name: &str, record: &Record) {
        self.write(name, &sealed(&record.to_bytes()));
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("")).unwrap();
        let mut names: Vec<String> =
            entries.map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_record_is_shown_to_whoever_has_the_passphrase() {
    let desk = Desk::new();
    desk.save("one.age", &record("a", "open-door", [true, false]));
    let shown = desk.printed(&["records", "show", "one.age", "--passphrase-file", "pass"]);
    assert!(shown.contains("First conversation"), "{shown}");
    assert!(shown.contains("2026-11") && shown.contains("28 February 2027"), "{shown}");
    assert!(shown.contains("The questions have changed since"), "{shown}");
    let json = ["records", "show", "one.age", "--format", "json", "--passphrase-file", "pass"];
    let json: serde_json::Value = serde_json::from_str(&desk.printed(&json)).unwrap();
    assert_eq!(json[0]["answers"]["someone-decides"], serde_json::json!(["yes"]));

    let without = desk.refused(&["records", "show", "one.age"], 3);
    assert!(without.contains("--passphrase-file"), "{without}");
    desk.write("wrong", "something else\n");
    let wrong = desk.refused(&["records", "show", "one.age", "--passphrase-file", "wrong"], 3);
    assert!(wrong.contains("not the passphrase of `one.age`"), "{wrong}");
    assert!(wrong.contains("other users of this machine"), "{wrong}");
    desk.write("empty", "\n");
    desk.refused(&["records", "show", "one.age", "--passphrase-file", "empty"], 2);
    desk.refused(&["records", "show", "one.age", "--passphrase-file", "missing"], 3);
    desk.refused(&["records", "show", "missing.age", "--passphrase-file", "pass"], 3);
    assert_eq!(desk.names(), ["empty", "one.age", "pass", "wrong"]);
}

#[test]
fn broken_records_are_refused_with_a_reason_and_stay_as_they_are() {
    let desk = Desk::new();
    desk.save("one.age", &record("a", "open-door", [true, false]));
    let whole = desk.read("one.age");
    let mut changed = whole.clone();
    let at = whole.len() - 300;
    let other = if whole[at..].starts_with('A') { "B" } else { "A" };
    changed.replace_range(at..at + 1, other);
    let newer = sealed(b"{\"lyhty-record\": 2}");
    let key = Key::generate();
    let by_key = Sealer::for_recipients(vec![key.recipient()]).seal(b"{}", date()).unwrap();
    let cases = [
        ("hello", "is no record"),
        (&whole[..whole.len() / 2], "the end of `x.age` is missing"),
        (&changed, "was changed or damaged"),
        (&newer, "newer version"),
        (&sealed(b"{\"other\": 1}"), "is no record"),
        (&by_key, "is sealed for a key"),
    ];
    for (text, reason) in cases {
        desk.write("x.age", text);
        for command in ["show", "htcds", "summary"] {
            let said = desk.refused(&["records", command, "x.age", "--passphrase-file", "pass"], 3);
            assert!(said.contains(reason), "{command}: {said}");
            assert!(!said.contains("panicked"), "{said}");
        }
        assert_eq!(desk.read("x.age"), text);
    }
    fs::write(desk.path("x.age"), [0xff, 0xfe, 0x00]).unwrap();
    assert!(desk.refused(&["records", "show", "x.age"], 3).contains("is no record"));
    desk.write("x.age", &"A".repeat(5 << 20));
    assert!(desk.refused(&["records", "show", "x.age"], 3).contains("is no record"));
    // The day on the first line can be changed by anyone; whoever opens it is told.
    desk.write("x.age", &whole.replacen("2027-02-28", "2037-02-28", 1));
    let output = desk.run(&["records", "show", "x.age", "--passphrase-file", "pass"]);
    assert!(output.status.success() && errors(&output).contains("Somebody has changed it"));
}

#[test]
fn a_pair_with_keys_of_its_own_gets_a_request_and_opens_it() {
    let desk = Desk::new();
    let made = desk.run(&["records", "new-key", "key.age", "--passphrase-file", "pass"]);
    assert!(made.status.success(), "{}", errors(&made));
    let recipient = String::from_utf8(made.stdout).unwrap().trim().to_owned();
    assert!(recipient.starts_with("age1"));
    assert_eq!(mode(&desk.path("key.age")), 0o600);
    assert!(desk.refused(&["records", "new-key", "key.age"], 3).contains("is there already"));
    let again = desk.printed(&["records", "recipient", "key.age", "--passphrase-file", "pass"]);
    assert_eq!(again.trim(), recipient);

    desk.save("one.age", &record("a", "open-door", [true, false]));
    let consult = ["records", "consult", "one.age", "--passphrase-file", "pass"];
    let asked = ["--ask", "services,safety", "--agreed", "consultation"];
    let shown = desk.printed(&[&consult[..], &asked, &["--show"]].concat());
    for part in ["Which service could help", "What should we think of", "agrees.", "Means"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let to = ["--to", &recipient, "--out", "request.age"];
    let said = desk.refused(&[&consult[..], &asked, &to].concat(), 2);
    assert!(said.contains("--yes"), "nobody has looked at it: {said}");
    let output = desk.run(&[&consult[..], &asked, &to, &["--yes"]].concat());
    assert!(output.status.success(), "{}", errors(&output));
    assert_eq!(mode(&desk.path("request.age")), 0o600);
    assert!(!desk.read("request.age").contains("service"));

    let open = ["records", "show", "request.age", "--key", "key.age", "--passphrase-file", "pass"];
    let opened = desk.printed(&open);
    assert_eq!(opened, shown, "what arrives is what was shown");
    assert!(!opened.contains("0123456789abcdef") && !opened.contains("someone-decides"));
    assert!(desk.refused(&["records", "show", "request.age"], 3).contains("--key"));

    let twice = desk.refused(&[&consult[..], &asked, &to, &["--yes"]].concat(), 3);
    assert!(twice.contains("`request.age` is there already"), "{twice}");
    for (wrong, code) in
        [("age1nothing", 2), ("nobody", 2), ("AGE-SECRET-KEY-1ABC", 2), ("pass", 2)]
    {
        let out = ["--to", wrong, "--out", "other.age", "--yes"];
        let said = desk.refused(&[&consult[..], &out].concat(), code);
        assert!(!said.contains("SECRET"), "a key is not repeated: {said}");
    }
    assert!(!desk.path("other.age").exists());
    // A file of recipients, as the pair may hand it out.
    desk.write("pair.txt", &format!("# the pair\n{recipient}\n"));
    let out = ["--to", "pair.txt", "--out", "other.age", "--yes"];
    assert!(desk.run(&[&consult[..], &out].concat()).status.success());
}

#[test]
fn only_records_are_deleted_and_only_when_their_day_is_over() {
    let desk = Desk::new();
    fs::create_dir(desk.path("all")).unwrap();
    let until = |year| jiff::civil::date(year, 2, 28);
    let sealer = Sealer::with_passphrase(&passphrase(PASSPHRASE), WORK).unwrap();
    for (name, year) in [("old.age", 2020), ("older", 2019), ("new.age", 2999)] {
        desk.write(&format!("all/{name}"), &sealer.seal(b"{}", until(year)).unwrap());
    }
    let cut = sealer.seal(b"{}", until(2018)).unwrap();
    desk.write("all/cut.age", &cut[..200]);
    desk.write("all/thesis.txt", "delete me not");
    let expired = ["records", "forget", "--expired", "all"];
    assert!(desk.refused(&expired, 2).contains("--yes"), "nobody was asked");
    assert_eq!(fs::read_dir(desk.path("all")).unwrap().count(), 5);
    let output = desk.run(&[&expired[..], &["--yes"]].concat());
    assert!(output.status.success() && errors(&output).contains("3 records were deleted"));
    for (name, there) in [("old.age", false), ("older", false), ("cut.age", false)]
        .into_iter()
        .chain([("new.age", true), ("thesis.txt", true)])
    {
        assert_eq!(desk.path(&format!("all/{name}")).exists(), there, "{name}");
    }
    assert!(errors(&desk.run(&expired)).contains("no record whose day"));
    let said = desk.refused(&["records", "forget", "all/thesis.txt", "--yes"], 3);
    assert!(said.contains("is no record"), "{said}");
    assert!(desk.run(&["records", "forget", "all/new.age", "--yes"]).status.success());
    assert!(!desk.path("all/new.age").exists());
    desk.refused(&["records", "forget"], 2);
    desk.refused(&["records", "forget", "--expired", "nowhere"], 3);
}

// ---- A conversation that is kept

/// Lines that pass the notice, the six gates and two questions of the first conversation, and the
/// ids of what they answer.
const LINES: [&str; 9] = ["", "1", "1", "1", "1", "1", "1", "1", "2"];

/// How `lyhty screen` is run with a record.
const KEPT: [&str; 5] = ["screen", "--plain", "--lang", "en", "--passphrase-file"];

impl Desk {
    /// Begins a conversation in lines.
    fn converse(&self, args: &[&str]) -> Child {
        let mut command = self.command(&[&KEPT[..], &["pass"], args].concat());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    }

    /// Holds a conversation with these lines, to its end or to theirs.
    fn hold(&self, args: &[&str], lines: &[&str]) -> Output {
        let mut child = self.converse(args);
        // Whoever has left takes no more lines.
        let _ = child.stdin.take().unwrap().write_all((lines.join("\n") + "\n").as_bytes());
        child.wait_with_output().unwrap()
    }

    fn record(&self, name: &str) -> Record {
        let content = open(&self.read(name), &opener(PASSPHRASE)).unwrap();
        Record::from_bytes(&content).unwrap()
    }

    /// Fails if any file but the passphrase's holds anything readable of a conversation.
    #[track_caller]
    fn nothing_readable(&self) {
        for name in self.names().iter().filter(|name| *name != "pass") {
            let text = fs::read(self.path(name)).unwrap();
            let text = String::from_utf8_lossy(&text);
            // With its quotes: three letters alone turn up in sealed text by chance.
            for word in ["first-conv", "answers", "\"yes\"", "SECRET", "lyhty", PASSPHRASE] {
                assert!(!text.contains(word), "{name} holds {word}");
            }
        }
    }
}

/// Reads what a conversation says until it says this.
fn wait_for(said: &mut impl Read, text: &str) {
    let mut all = vec![];
    let mut byte = [0];
    while !String::from_utf8_lossy(&all).ends_with(text) {
        assert_eq!(said.read(&mut byte).unwrap(), 1, "it ended before it said {text}");
        all.push(byte[0]);
    }
}

#[test]
fn a_conversation_is_kept_and_goes_on_where_it_stopped() {
    let desk = Desk::new();
    let stopped = desk.hold(&["--save", "one.age"], &[&LINES[..], &["q"]].concat());
    assert_eq!(stopped.status.code(), Some(130));
    let said = errors(&stopped);
    assert!(said.contains("kept, encrypted, in one.age"), "{said}");
    assert!(said.contains("Your answers are kept, encrypted"), "{said}");
    assert_eq!(mode(&desk.path("one.age")), 0o600);
    let record = desk.record("one.age");
    assert_eq!(record.answers.len(), 8, "six gates and two questions: {:?}", record.answers);
    assert_eq!((record.findings.clone(), record.screening.as_str()), (None, "first-conversation"));
    desk.nothing_readable();

    // The gates are asked again, because they are about now; the questions answered are not.
    let gates = ["1"; 6];
    let on = desk.hold(&["--resume", "one.age"], &[&gates[..], &["q"]].concat());
    let said = errors(&on);
    assert!(said.contains("Question 3"), "{said}");
    assert!(!said.contains("Question 1,"), "{said}");
    assert_eq!(desk.record("one.age").answers, record.answers);

    // A gate that is not passed ends it, and what cannot count is no longer there.
    let ended = desk.hold(&["--resume", "one.age"], &["2", "1"]);
    assert!(ended.status.success(), "{}", errors(&ended));
    let record = desk.record("one.age");
    assert!(record.findings.as_ref().is_some_and(|findings| findings.at_gate));
    assert_eq!(record.answers.len(), 1, "{:?}", record.answers);
    assert!(errors(&ended).contains("The encrypted record is in one.age"));
    desk.nothing_readable();
    assert_eq!(desk.names(), ["one.age", "pass"]);
}

#[test]
fn nothing_is_kept_unless_asked_for() {
    let desk = Desk::new();
    desk.hold(&[], &[&LINES[..], &["q"]].concat());
    assert_eq!(desk.names(), ["pass"]);
    // A conversation without a single answer leaves no record either.
    let left = desk.hold(&["--save", "one.age"], &["q"]);
    assert_eq!(left.status.code(), Some(130));
    assert_eq!(desk.names(), ["pass"]);
}

#[test]
fn the_exit_code_of_a_kept_conversation_says_nothing_of_its_result() {
    let desk = Desk::new();
    let answers = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/first-conversation-answers.yaml");
    let ids: serde_json::Value = {
        let shown = ["show", "first-conversation", "--format", "json"];
        serde_json::from_str(&desk.printed(&shown)).unwrap()
    };
    let first_gate = ids[0]["gates"][0]["id"].as_str().unwrap();
    desk.write("none.yaml", &format!("answers: {{ {first_gate}: no }}\n"));
    for (answers, name) in [(answers, "full.age"), ("none.yaml", "none.age")] {
        let save = ["screen", "--answers", answers, "--save", name, "--passphrase-file", "pass"];
        let output = desk.run(&save);
        assert!(output.status.success(), "{}", errors(&output));
        assert!(desk.record(name).findings.is_some());
    }
    let at_gate = |name| desk.record(name).findings.as_ref().unwrap().at_gate;
    assert_eq!([at_gate("full.age"), at_gate("none.age")], [false, true]);
    let full = desk.record("full.age");
    assert!(full.findings.as_ref().unwrap().elements.len() == 3, "elements are kept");
    let length = |name| desk.record(name).to_bytes().len();
    assert_eq!(length("full.age"), length("none.age"));
}

#[test]
fn a_record_for_a_pair_is_opened_by_the_pair_alone() {
    let desk = Desk::new();
    let key = Key::generate();
    desk.write("key.age", &key.to_file(&passphrase(PASSPHRASE), WORK).unwrap());
    let to = key.recipient().to_string();
    let kept = desk.hold(&["--save", "one.age", "--to", &to], &[&LINES[..], &["q"]].concat());
    assert_eq!(kept.status.code(), Some(130), "{}", errors(&kept));
    assert_eq!(open(&desk.read("one.age"), &opener(PASSPHRASE)), Err(Unreadable::NeedsKey));
    let resume = ["--resume", "one.age"];
    let without = desk.hold(&resume, &[]);
    assert!(errors(&without).contains("sealed for a key"), "{}", errors(&without));
    let unnamed = desk.hold(&[&resume[..], &["--key", "key.age"]].concat(), &[]);
    assert_eq!(unnamed.status.code(), Some(2));
    assert!(errors(&unnamed).contains("say again with `--to`"), "{}", errors(&unnamed));
    let named = ["--key", "key.age", "--to", &to];
    let on = desk.hold(&[&resume[..], &named].concat(), &["1", "1", "q"]);
    assert!(errors(&on).contains("Before the questions: 3"), "{}", errors(&on));
    let content = open(&desk.read("one.age"), &Opener::Keys(vec![key])).unwrap();
    assert!(Record::from_bytes(&content).unwrap().answers.len() >= 4);
}

#[test]
fn what_cannot_be_kept_is_said_before_the_first_question() {
    let desk = Desk::new();
    desk.write("there.age", "something");
    let before = desk.hold(&["--save", "there.age"], &LINES);
    assert_eq!(before.status.code(), Some(3));
    assert!(errors(&before).contains("`there.age` is there already"), "{}", errors(&before));
    assert!(!errors(&before).contains("First conversation"), "nothing was asked");
    assert_eq!(desk.read("there.age"), "something");
    let forced = desk.hold(&["--save", "there.age", "--force"], &[&LINES[..], &["q"]].concat());
    assert_eq!(forced.status.code(), Some(130));
    assert_eq!(desk.record("there.age").answers.len(), 8);

    let nowhere = desk.hold(&["--save", "nowhere/one.age"], &LINES);
    assert_eq!(nowhere.status.code(), Some(3));
    assert!(errors(&nowhere).contains("nowhere/one.age"), "{}", errors(&nowhere));
    // A folder that takes no files, whoever asks.
    let closed = desk.hold(&["--save", "/proc/one.age"], &LINES);
    assert_eq!(closed.status.code(), Some(3), "{}", errors(&closed));
    assert!(errors(&closed).contains("/proc/one.age"), "{}", errors(&closed));
    assert!(!errors(&closed).contains("First conversation"), "nothing was asked");
    desk.write("short", "too short\n");
    let short = desk.run(&["screen", "--plain", "--save", "x.age", "--passphrase-file", "short"]);
    assert_eq!(short.status.code(), Some(2));
    assert!(errors(&short).contains("at least 12 characters"), "{}", errors(&short));
    let nobody = desk.run(&["screen", "--plain", "--save", "x.age"]);
    assert_eq!(nobody.status.code(), Some(3));
    assert!(errors(&nobody).contains("no terminal to ask in"), "{}", errors(&nobody));
    for conflict in [["--save", "a", "--resume", "b"], ["--resume", "b", "--keep-days", "3"]] {
        assert_eq!(desk.hold(&conflict, &[]).status.code(), Some(2), "{conflict:?}");
    }
    // What is no file is never replaced by one, even if that is wanted.
    assert!(Command::new("mkfifo").arg(desk.path("pipe")).status().unwrap().success());
    fs::create_dir(desk.path("folder")).unwrap();
    for name in ["pipe", "folder"] {
        let refused = desk.hold(&["--save", name, "--force"], &LINES);
        assert_eq!(refused.status.code(), Some(3), "{name}: {}", errors(&refused));
        assert!(!desk.path(name).is_file(), "{name} was replaced");
    }
}

#[test]
fn a_full_disk_in_the_middle_is_told_and_the_last_whole_version_stays() {
    let desk = Desk::new();
    desk.hold(&["--save", "one.age"], &[&LINES[..5], &["q"]].concat());
    let before = desk.read("one.age");
    assert_eq!(desk.record("one.age").answers.len(), 4);
    // A limit on the size of files is as a disk that is full. It is lifted to begin with, so that
    // the conversation begins: a file of the same size can no longer be written after that.
    let line = format!(
        "trap '' XFSZ; ulimit -f 1; printf '1\\n1\\n1\\n1\\n1\\n1\\n1\\nq\\n' | \
         '{}' screen --plain --lang en --ui-lang en --resume one.age --passphrase-file pass",
        env!("CARGO_BIN_EXE_lyhty")
    );
    let mut shell = Command::new("bash");
    shell.args(["-c", &line]).current_dir(desk.path("")).env("LYHTY_TEST_WORK_FACTOR", "4");
    let output = shell.output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", errors(&output));
    assert!(errors(&output).contains("`one.age` could not be written"), "{}", errors(&output));
    assert_eq!(desk.read("one.age"), before);
    assert_eq!(desk.names(), ["one.age", "pass"], "nothing half-written is left");
}

#[test]
fn a_folder_that_goes_away_does_not_end_the_conversation() {
    let desk = Desk::new();
    fs::create_dir(desk.path("stick")).unwrap();
    let mut child = desk.converse(&["--save", "stick/one.age"]);
    let (mut to, mut said) = (child.stdin.take().unwrap(), child.stderr.take().unwrap());
    to.write_all(b"\n1\n").unwrap();
    wait_for(&mut said, "Before the questions: 2 of");
    fs::rename(desk.path("stick"), desk.path("away")).unwrap();
    to.write_all(b"1\n").unwrap();
    wait_for(&mut said, "could not be kept just now");
    wait_for(&mut said, "Before the questions: 3 of");
    assert_eq!(desk.record("away/one.age").answers.len(), 1, "the last whole version is there");
    // It comes back, and so does everything said meanwhile.
    fs::rename(desk.path("away"), desk.path("stick")).unwrap();
    to.write_all(b"1\n").unwrap();
    wait_for(&mut said, "Before the questions: 4 of");
    assert_eq!(desk.record("stick/one.age").answers.len(), 3);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn killed_while_an_answer_is_typed_loses_that_answer_alone() {
    let desk = Desk::new();
    for answered in 0..6 {
        let mut child = desk.converse(&["--save", "one.age", "--force"]);
        let (mut to, mut said) = (child.stdin.take().unwrap(), child.stderr.take().unwrap());
        to.write_all(b"\n").unwrap();
        for gate in 1..=answered {
            wait_for(&mut said, &format!("Before the questions: {gate} of"));
            to.write_all(b"1\n").unwrap();
        }
        wait_for(&mut said, &format!("Before the questions: {} of", answered + 1));
        // Half a line, and no end of it.
        to.write_all(b"1").unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(desk.record("one.age").answers.len(), answered);
        desk.nothing_readable();
    }
}

#[test]
fn killed_at_any_moment_the_record_is_whole_and_nothing_is_readable() {
    let desk = Desk::new();
    let lines = LINES.join("\n") + "\n";
    let mut lengths = BTreeSet::new();
    let mut dice: u64 = 20_261_125;
    // How long a whole conversation takes here, so that the moments are spread over it and a
    // little beyond: a busy machine takes longer.
    let begun = std::time::Instant::now();
    desk.hold(&["--save", "one.age", "--force"], &LINES);
    let whole = u64::try_from(begun.elapsed().as_micros()).unwrap();
    fs::remove_file(desk.path("one.age")).unwrap();
    for _ in 0..24 {
        let before = fs::read(desk.path("one.age")).ok();
        let mut child = desk.converse(&["--save", "one.age", "--force"]);
        let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(std::time::Duration::from_micros((dice >> 33) % (2 * whole)));
        // SIGKILL: nothing of the program runs after it.
        child.kill().unwrap();
        child.wait().unwrap();
        let after = fs::read(desk.path("one.age")).ok();
        if after != before {
            let record = desk.record("one.age");
            assert!(record.answers.values().flatten().all(|value| !value.is_empty()));
            lengths.insert(record.answers.len());
        }
        desk.nothing_readable();
    }
    assert!(!lengths.is_empty(), "every conversation was killed before it was kept");
    // Half-written files of killed conversations are swept away by the next.
    desk.hold(&["--resume", "one.age"], &["q"]);
    assert_eq!(desk.names(), ["one.age", "pass"]);
}

#[test]
fn a_record_of_other_questions_is_not_gone_on_with_unasked() {
    let desk = Desk::new();
    let mut old = record("a", "open-door", [true, false]);
    old.findings = None;
    old.answers.insert("no-longer-asked".to_owned(), vec!["yes".to_owned()]);
    desk.save("one.age", &old);
    let before = desk.read("one.age");
    let refused = desk.hold(&["--resume", "one.age"], &["q"]);
    assert_eq!(refused.status.code(), Some(3));
    assert!(errors(&refused).contains("the questions have changed"), "{}", errors(&refused));
    assert_eq!(desk.read("one.age"), before);
    let forced = desk.hold(&["--resume", "one.age", "--force"], &["q"]);
    assert_eq!(forced.status.code(), Some(130), "{}", errors(&forced));
    assert_eq!(desk.record("one.age").answers, old.answers, "nothing is lost until it goes on");

    old.screening = "of-another-library".to_owned();
    desk.save("two.age", &old);
    let refused = desk.hold(&["--resume", "two.age", "--force"], &["q"]);
    assert_eq!(refused.status.code(), Some(3));
    assert!(errors(&refused).contains("not in this library"), "{}", errors(&refused));
}
