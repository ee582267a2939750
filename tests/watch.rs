//! The preview in the eyes of a browser: what is saved is seen, what is broken is told, and
//! nobody else looks on.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what cannot be set up fails the test")]

#[path = "watch/example.rs"]
mod example;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

struct Preview {
    library: tempfile::TempDir,
    program: Child,
    host: String,
}

impl Preview {
    fn start() -> Preview {
        Preview::with(&["night-cafe", "first-hour", "--lang", "fi,en"])
    }

    fn with(args: &[&str]) -> Preview {
        let library = tempfile::tempdir().unwrap();
        example::copy_to(library.path());
        let mut program = Command::new(env!("CARGO_BIN_EXE_lyhty"))
            .arg("watch")
            .args(args)
            .current_dir(library.path())
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(program.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let host = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
        assert!(host.starts_with("127.0.0.1:"), "{line}");
        Preview { library, program, host }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.library.path().join(file)
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        example::edit(&self.path(file), from, to);
    }

    fn ask(&self, request: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = vec![];
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer)
    }

    fn get(&self, path: &str) -> (u16, String) {
        let host = &self.host;
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    /// Asks for news of a file, as the page does, until they are what is wanted.
    fn news(&self, file: &str, wanted: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
        let mut have = String::new();
        for _ in 0..20 {
            let (status, answer) = self.get(&format!("/wait/{file}?have={have}"));
            assert_eq!(status, 200, "{answer}");
            let body = answer.split_once("\r\n\r\n").unwrap().1;
            let now: serde_json::Value = serde_json::from_str(body).unwrap();
            if wanted(&now) {
                return now;
            }
            have = now["have"].as_str().unwrap().to_owned();
        }
        panic!("there are no such news of {file}");
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[test]
fn what_is_saved_is_seen_and_what_is_broken_is_told_above_the_last_good_page() {
    let preview = Preview::start();
    let leaflet = "leaflets/night-cafe.yaml";
    let page = "fi/night-cafe.html";
    let (status, first) = preview.get("/");
    assert_eq!(status, 200);
    assert!(first.contains(&format!("href=\"/show/{page}\"")), "{first}");
    let (status, shown) = preview.get(&format!("/show/{page}"));
    assert!(status == 200 && shown.contains(&format!("src=\"/view/{page}\"")), "{shown}");
    let view = || preview.get(&format!("/view/{page}")).1;
    assert!(view().contains("Kahvi on ilmaista"));
    let before = preview.news(page, |_| true);

    preview.edit(leaflet, "Kahvi on ilmaista", "Tee on ilmaista");
    let after = preview.news(page, |now| now["page"] != before["page"]);
    assert!(view().contains("Tee on ilmaista") && after["problems"] == "", "{after}");

    // A mistake in the form, and one of layout or meaning: the page stays as it was.
    preview.edit(leaflet, "title: Yökahvila", "titel: Yökahvila");
    let broken = preview.news(page, |now| now["problems"] != "");
    let told = broken["problems"].as_str().unwrap();
    assert!(told.contains("leaflets/night-cafe.yaml:2:1") && told.contains("titel"), "{told}");
    assert!(view().contains("Tee on ilmaista") && broken["page"] == after["page"]);
    assert!(preview.get(&format!("/show/{page}")).1.contains("unknown-key"));

    preview.edit(leaflet, "titel: Yökahvila", "title: Yökahvila");
    preview.edit(leaflet, "Tee on ilmaista", "Mehu on ilmaista");
    preview.news(page, |now| now["problems"] == "" && now["page"] != after["page"]);
    assert!(view().contains("Mehu on ilmaista"));

    // What the rules find wrong is told too.
    preview.edit(leaflet, "[night-cafe, nollalinja]", "[night-cafe, nollalinjaa]");
    let broken = preview.news(page, |now| now["problems"] != "");
    assert!(broken["problems"].as_str().unwrap().contains("dangling-reference"), "{broken}");
    preview.edit(leaflet, "nollalinjaa", "nollalinja");
    preview.news(page, |now| now["problems"] == "");

    // Templates are the user's own, too, and so are files that come later.
    fs::create_dir_all(preview.path("templates/leaflet")).unwrap();
    fs::write(preview.path("templates/leaflet/leaflet.md.j2"), "# {{ nobody }}\n").unwrap();
    let broken = preview.news(page, |now| now["problems"] != "");
    assert!(broken["problems"].as_str().unwrap().contains("leaflet.md.j2:1"), "{broken}");
    assert!(view().contains("Mehu on ilmaista"));
}

#[test]
fn pdfs_are_made_when_somebody_looks_at_them() {
    let preview = Preview::start();
    let (status, answer) = preview.get("/view/en/night-cafe-tri-fold.pdf");
    assert!(status == 200 && answer.contains("application/pdf") && answer.contains("%PDF-"));
    for path in ["/view/fi/nothing.html", "/show/../lyhty.yaml", "/view/../style.yaml", "/x"] {
        assert_eq!(preview.get(path).0, 404, "{path}");
    }
    assert!(!preview.path("out").exists(), "nothing is written");
}

#[test]
fn only_this_computer_sees_it() {
    let preview = Preview::start();
    let port = preview.host.split(':').nth(1).unwrap();
    let of = |host: &str| {
        let request = format!("GET / HTTP/1.1\r\n{host}Connection: close\r\n\r\n");
        preview.ask(&request).0
    };
    assert_eq!(of(&format!("Host: localhost:{port}\r\n")), 200);
    for host in [
        format!("Host: evil.example:{port}\r\n"),
        "Host: 127.0.0.1\r\n".to_owned(),
        format!("Host: 127.0.0.1.evil.example:{port}\r\n"),
        format!("Host: {}\r\nHost: evil.example\r\n", preview.host),
        String::new(),
    ] {
        assert_eq!(of(&host), 403, "{host}");
    }
    let host = &preview.host;
    let send = format!(
        "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    assert_eq!(preview.ask(&send).0, 405);
    let head = preview.get("/").1;
    for header in ["no-store", "nosniff", "no-referrer", "frame-ancestors 'none'"] {
        assert!(head.contains(header), "{header}: {head}");
    }
}

#[test]
fn the_own_library_comes_first_in_its_own_languages() {
    let preview = Preview::with(&[]);
    let list = preview.get("/").1;
    let at = |text: &str| list.find(text).unwrap_or_else(|| panic!("{text}: {list}"));
    assert!(at("<h2>night-cafe</h2>") < at("<h2>rights</h2>"));
    for lang in ["fi", "en", "ar", "th"] {
        at(&format!("/show/{lang}/night-cafe.html"));
    }
    assert!(!list.contains("/show/sv/"), "nothing of the own library is Swedish");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it() {
    let mut preview = Preview::start();
    let process = preview.program.id().to_string();
    assert!(Command::new("kill").args(["-INT", &process]).status().unwrap().success());
    assert_eq!(preview.program.wait().unwrap().code(), Some(0));
}

#[test]
fn without_a_library_or_with_a_wrong_word_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let said = |args: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_lyhty"));
        let output = program.args(args).current_dir(folder.path()).env("LC_ALL", "C").output();
        let output = output.unwrap();
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(said(&["watch"]).contains("there is no library of yours here"));
    fs::write(folder.path().join("lyhty.yaml"), "").unwrap();
    assert!(said(&["watch", "nightcafe"]).contains("nightcafe"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    assert!(said(&["watch", "rights", "--lang", "en", "--port", &port]).contains(&port));
}
