//! What the program leaves on the disk: whole files or nothing, the same bytes every time.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

use lopdf::{Dictionary, Document, Object};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn lyhty(args: &[&str], folder: &Path) -> Output {
    let program = env!("CARGO_BIN_EXE_lyhty");
    Command::new(program).args(args).current_dir(folder).env("LC_ALL", "C").output().unwrap()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if !path.ends_with(".lyhty-cache") {
            all.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    all
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_same_bytes_with_any_number_of_jobs() {
    let folder = tempfile::tempdir().unwrap();
    let build = |jobs| {
        let args =
            ["build", "rights", "services", "--lang", "fi,sv,en", "--out", "out", "--jobs", jobs];
        let output = lyhty(&args, folder.path());
        assert!(output.status.success(), "{}", errors(&output));
        files(&folder.path().join("out"))
    };
    let one = build("1");
    assert_eq!(one.len(), 3 * 5, "leaflet twice folded and as HTML, directory as PDF and HTML");
    assert!(one == build("2"));
}

/// Builds in a folder, as somebody somewhere.
fn built_as(maker: [&str; 4], folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let [name, host, zone, language] = maker;
    let output = Command::new(env!("CARGO_BIN_EXE_lyhty"))
        .args(["build", "rights", "outreach-check", "--format", "pdf,html,markdown,text"])
        .args(["--lang", "fi,sv,en", "--out", "out"])
        .current_dir(folder)
        .env("USER", name)
        .env("LOGNAME", name)
        .env("HOME", folder)
        .env("HOSTNAME", host)
        .env("TZ", zone)
        .env("LC_ALL", language)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", errors(&output));
    let out = folder.join("out");
    let short = |path: &str| Path::new(path).strip_prefix(&out).unwrap().display().to_string();
    files(&out).into_iter().map(|(path, bytes)| (short(&path), bytes)).collect()
}

#[test]
fn nothing_of_the_maker_is_in_the_files() {
    let folders = ["a-maker-", "another-"]
        .map(|prefix| tempfile::Builder::new().prefix(prefix).tempdir().unwrap());
    let one = built_as(["qzmaker", "qzhost", "UTC", "C"], folders[0].path());
    let other = built_as(["vxother", "vxhost", "Asia/Tokyo", "fi_FI.UTF-8"], folders[1].path());
    assert!(one == other, "who makes a file can be told from it");

    let host = fs::read_to_string("/etc/hostname").unwrap_or_default();
    let mut traces: Vec<String> = ["qzmaker", "qzhost", "a-maker-", "CreationDate", "ModDate"]
        .into_iter()
        .chain(["CreateDate", "ModifyDate", "MetadataDate", "D:20", env!("CARGO_MANIFEST_DIR")])
        .map(str::to_owned)
        .collect();
    traces.extend(folders[0].path().to_str().map(str::to_owned));
    // Shorter names of machines may be words.
    traces.extend(Some(host.trim().to_owned()).filter(|host| host.len() > 5));
    for (name, bytes) in &one {
        let texts = if name.ends_with(".pdf") { unpacked(bytes) } else { vec![bytes.clone()] };
        for trace in &traces {
            let wide: Vec<u8> = trace.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for wanted in [trace.as_bytes(), &wide] {
                let found = texts.iter().any(|text| {
                    text.windows(wanted.len()).any(|window| window.eq_ignore_ascii_case(wanted))
                });
                assert!(!found, "{name} says {trace}");
            }
        }
    }
}

/// All strings and streams of a PDF, as they are without compression.
fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    fn strings(object: &Object, found: &mut Vec<Vec<u8>>) {
        match object {
            Object::String(text, _) | Object::Name(text) => found.push(text.clone()),
            Object::Array(items) => items.iter().for_each(|item| strings(item, found)),
            Object::Dictionary(entries) => pairs(entries, found),
            Object::Stream(stream) => {
                pairs(&stream.dict, found);
                let content = stream.decompressed_content();
                found.push(content.unwrap_or_else(|_| stream.content.clone()));
            }
            _ => {}
        }
    }
    fn pairs(entries: &Dictionary, found: &mut Vec<Vec<u8>>) {
        for (key, value) in entries {
            found.push(key.clone());
            strings(value, found);
        }
    }
    let file = Document::load_mem(bytes).unwrap();
    let mut found = vec![];
    pairs(&file.trailer, &mut found);
    file.objects.values().for_each(|object| strings(object, &mut found));
    assert!(found.len() > 100);
    found
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_earlier_output() {
    let folder = tempfile::tempdir().unwrap();
    let output = lyhty(&["build", "rights", "--lang", "en", "--out", "out"], folder.path());
    assert!(output.status.success(), "{}", errors(&output));
    let before = files(folder.path());

    // A limit on the size of files is as a disk that is full, and needs no special rights.
    let line = format!(
        "trap '' XFSZ; ulimit -f 8; '{}' build rights --lang en --out out --fresh",
        env!("CARGO_BIN_EXE_lyhty")
    );
    let mut shell = Command::new("bash");
    let output = shell.args(["-c", &line]).current_dir(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", errors(&output));
    assert!(errors(&output).contains("out"), "{}", errors(&output));
    assert!(files(folder.path()) == before);
}

#[test]
fn content_with_errors_makes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lyhty.yaml"), "title: Broken\n").unwrap();
    fs::create_dir(folder.path().join("leaflets")).unwrap();
    fs::write(folder.path().join("leaflets/a.yaml"), "lang: en\ntitel: A\n").unwrap();
    let output = lyhty(&["build"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("leaflets/a.yaml:2:1: error[unknown-key]"),
        "{}",
        errors(&output)
    );
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_broken_template_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lyhty.yaml"), "title: Broken\n").unwrap();
    fs::create_dir_all(folder.path().join("templates/leaflet")).unwrap();
    let template = folder.path().join("templates/leaflet/leaflet.md.j2");
    fs::write(template, "# {{ cover.title }}\n{{ nobody }}\n").unwrap();
    let output = lyhty(&["leaflet", "rights"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("leaflet.md.j2:2"), "{}", errors(&output));
    assert!(!folder.path().join("out").exists());
}

#[test]
fn every_start_is_accepted_by_check_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    for lang in ["en", "fi", "sv"] {
        let library = format!("library-{lang}");
        assert!(
            lyhty(&["new", "library", &library, "--lang", lang], folder.path()).status.success()
        );
        let library = folder.path().join(library);
        for kind in ["curriculum", "module", "indicators", "screening", "leaflet"] {
            let output = lyhty(&["new", kind, "first", "--lang", lang], &library);
            assert!(output.status.success(), "{kind} {lang}: {}", errors(&output));
        }
        let output = lyhty(&["check", "--deny", "warnings"], &library);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{lang}: {said}{}", errors(&output));
        let again = lyhty(&["new", "leaflet", "first"], &library);
        assert_eq!(again.status.code(), Some(3), "{}", errors(&again));
    }
}

#[test]
fn the_bundled_library_and_the_example_have_nothing_but_drafts() {
    let folder = tempfile::tempdir().unwrap();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/night-cafe");
    for args in [vec!["check"], vec!["check", "--library", example]] {
        let output = lyhty(&args, folder.path());
        assert!(output.status.success());
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        // Facts grow old by themselves; that must not break a test.
        let expected =
            |line: &&str| !line.contains("warning[draft]") && !line.contains("warning[past-date]");
        let other: Vec<_> = said.lines().filter(expected).collect();
        assert!(other.is_empty(), "{other:#?}");
    }
}

/// A folder with a copy of a font of the program's.
fn fonts(names: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in names {
        let font = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts").join(name);
        fs::copy(font, folder.path().join(Path::new(name).file_name().unwrap())).unwrap();
    }
    folder
}

/// A library with a leaflet that has Korean in it.
fn korean_library(folder: &Path) {
    let leaflets = folder.join("leaflets");
    fs::create_dir_all(&leaflets).unwrap();
    fs::write(folder.join("lyhty.yaml"), "").unwrap();
    let text = "lang: en\ntitle: Tea\nchecked: 2026-11-01\ncover: { title: Tea, text: Tea for all }\npanels:\n  - id: when\n    \
                title: When\n    text: Welcome, 환영\n";
    fs::write(leaflets.join("tea.yaml"), text).unwrap();
}

#[test]
fn a_character_that_no_font_has_is_named_with_its_place_and_a_font_folder_helps() {
    let folder = tempfile::tempdir().unwrap();
    korean_library(folder.path());
    let make = |more: &[&str]| {
        let args = ["leaflet", "tea", "--lang", "en", "--paper", "a4"];
        lyhty(&[&args, more].concat(), folder.path())
    };
    if !cfg!(feature = "cjk") {
        let output = make(&[]);
        assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
        let told = errors(&output);
        assert!(
            told.contains("tea.yaml:8:") && told.contains("환") && told.contains("--fonts"),
            "{told}"
        );
        assert!(!folder.path().join("out").exists());
    }
    let fonts = fonts(&["cjk/NotoSansKR-Regular.ttf"]);
    let output = make(&["--fonts", fonts.path().to_str().unwrap()]);
    assert!(output.status.success(), "{}", errors(&output));
}

#[test]
fn a_leaflet_without_sources_has_no_page_for_them() {
    let folder = tempfile::tempdir().unwrap();
    korean_library(folder.path());
    let output = lyhty(&["leaflet", "tea", "--lang", "en", "--format", "text"], folder.path());
    assert!(output.status.success(), "{}", errors(&output));
    let text = fs::read_to_string(folder.path().join("out/en/tea.txt")).unwrap();
    assert!(text.contains("Welcome") && !text.contains("Where this comes from"), "{text}");
}

/// The names of the fonts in a PDF, without what tells subsets apart.
fn fonts_in(pdf: &Path) -> BTreeSet<String> {
    let file = Document::load(pdf).unwrap();
    let name = |object: &Object| {
        let name = object.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok()?.to_vec();
        Some(String::from_utf8(name).unwrap().split_once('+')?.1.to_owned())
    };
    file.objects.values().filter_map(name).collect()
}

#[test]
fn fonts_of_every_kind_are_taken_from_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    korean_library(folder.path());
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fonts = here.join("tests/fonts");
    let make = |family: &str| {
        fs::write(folder.path().join("style.yaml"), format!("font: {family}\n")).unwrap();
        let args = ["leaflet", "tea", "--lang", "en", "--paper", "a4", "--out", "out", "--fonts"];
        let output = lyhty(&[&args[..], &[fonts.to_str().unwrap()]].concat(), folder.path());
        assert!(output.status.success(), "{}", errors(&output));
        fonts_in(&folder.path().join("out/en/tea.pdf"))
    };
    // A collection, for characters that the program's fonts lack.
    let used = make("Noto Sans");
    assert!(used.contains("NotoSansCJKkr-Regular") || cfg!(feature = "cjk"), "{used:?}");
    // Variable fonts, of quadratic and of cubic curves.
    let used = make("Inter");
    assert!(["Inter-400", "Inter-700"].iter().all(|name| used.contains(*name)), "{used:?}");
    let used = make("Cantarell");
    assert!(used.contains("Cantarell-Regular-400"), "{used:?}");
}

#[test]
fn fonts_that_cannot_be_used_are_left_out_and_named() {
    let folder = tempfile::tempdir().unwrap();
    korean_library(folder.path());
    let fonts = fonts(&["NotoSansMath-Regular.ttf"]);
    let put = |name: &str, content: &[u8]| {
        let file = fonts.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    };
    let whole = include_bytes!("fonts/NotoSansCJKkr.ttc");
    put("b/torn.ttc", &whole[..whole.len() / 2]);
    put("b/screen.pcf.gz", b"\x1f\x8b");
    put("old.PFB", b"%!PS-AdobeFont-1.0");
    put("readme.txt", b"no font at all");
    let make = |what: &[&str]| {
        let args = ["--paper", "a4,tri-fold", "--out", "out", "--fonts"];
        let fonts = fonts.path().to_str().unwrap();
        lyhty(&[&["leaflet"], what, &args, &[fonts]].concat(), folder.path())
    };
    let warned = |told: &str| {
        for (file, why) in [
            ("b/torn.ttc", "damaged"),
            ("b/screen.pcf.gz", "pictures"),
            ("old.PFB", "another kind than TrueType and OpenType"),
        ] {
            let path = fonts.path().join(file).display().to_string();
            let about = |line: &&str| line.starts_with("warning: ") && line.contains(&path);
            let lines: Vec<_> = told.lines().filter(about).collect();
            assert_eq!(lines.len(), 1, "{told}");
            assert!(lines[0].contains(why), "{told}");
        }
        assert!(!told.contains("readme"), "{told}");
    };
    // What does not need them is made, and they are named once for all documents.
    let output = make(&["rights", "how-to-help", "--lang", "fi,en", "--ui-lang", "en"]);
    assert!(output.status.success(), "{}", errors(&output));
    warned(&errors(&output));
    // What may need them fails, and says that they are not there.
    let torn = fonts.path().join("b/torn.ttc").display().to_string();
    if !cfg!(feature = "cjk") {
        let output = make(&["tea", "--lang", "en"]);
        assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
        warned(&errors(&output));
        let of_error = |line: &&str| line.contains("error[no-glyph]");
        let told = errors(&output);
        assert!(told.lines().find(of_error).unwrap().contains(&torn), "{told}");
    }
    fs::write(folder.path().join("style.yaml"), "font: Noto Sans CJK KR\n").unwrap();
    let output = make(&["rights", "--lang", "en"]);
    let told = errors(&output);
    let of_error = |line: &&str| line.contains("error[unknown-font]");
    assert!(told.lines().find(of_error).unwrap().contains(&torn), "{told}");
    // No more than a screen is told of a folder that is full of them.
    fs::remove_file(folder.path().join("style.yaml")).unwrap();
    (0..30).for_each(|number| put(&format!("c/{number}.bdf"), b"STARTFONT"));
    let output = make(&["rights", "--lang", "en"]);
    let told = errors(&output);
    assert_eq!(told.lines().filter(|line| line.starts_with("warning: ")).count(), 20, "{told}");
    assert!(output.status.success() && told.contains("13 more fonts"), "{told}");
}

#[test]
fn a_folder_without_fonts_that_can_be_used_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let make = |fonts: &Path| {
        let args = ["leaflet", "rights", "--lang", "en", "--paper", "a4", "--fonts"];
        lyhty(&[&args[..], &[fonts.to_str().unwrap()]].concat(), folder.path())
    };
    let told = |fonts: &Path, words: &[&str]| {
        let output = make(fonts);
        assert_eq!(output.status.code(), Some(3), "{}", errors(&output));
        for word in words {
            assert!(errors(&output).contains(word), "{word}: {}", errors(&output));
        }
    };
    told(&folder.path().join("nowhere"), &["nowhere", "no such file"]);
    let empty = tempfile::tempdir().unwrap();
    told(empty.path(), &["no fonts"]);
    let bad = tempfile::tempdir().unwrap();
    fs::write(bad.path().join("bad.ttf"), b"no font").unwrap();
    told(bad.path(), &["warning", "bad.ttf", "damaged", "error", "no fonts"]);
    let math = fonts(&["NotoSansMath-Regular.ttf"]);
    let mut locked = fs::read(math.path().join("NotoSansMath-Regular.ttf")).unwrap();
    let record = locked.windows(4).position(|tag| tag == b"OS/2").unwrap();
    let table = u32::from_be_bytes(locked[record + 8..record + 12].try_into().unwrap()) as usize;
    // The field `fsType`: no embedding.
    locked[table + 8..table + 10].copy_from_slice(&[0, 2]);
    let bad = tempfile::tempdir().unwrap();
    fs::write(bad.path().join("locked.ttf"), locked).unwrap();
    told(bad.path(), &["locked.ttf", "licence", "no fonts"]);
    // What is damaged in an outline shows when it is drawn.
    let mut torn = include_bytes!("fonts/Inter.ttf").to_vec();
    let record = torn.windows(4).position(|tag| tag == b"glyf").unwrap();
    let [start, length] = [8, 12].map(|at| {
        u32::from_be_bytes(torn[record + at..record + at + 4].try_into().unwrap()) as usize
    });
    torn[start + 100..start + length].fill(0xff);
    let bad = tempfile::tempdir().unwrap();
    fs::write(bad.path().join("torn.ttf"), torn).unwrap();
    fs::write(folder.path().join("lyhty.yaml"), "").unwrap();
    fs::write(folder.path().join("style.yaml"), "font: Inter\n").unwrap();
    told(bad.path(), &["torn.ttf", "damaged"]);
    assert!(!folder.path().join("out").exists());
}
