//! Serves the preview to browsers on this computer, and to nobody else. The only file that names
//! tiny_http.
//!
//! Other computers cannot reach it: it listens on the loopback address alone. Pages of other sites
//! cannot either, not even under a name that they let point to this address: a request has to name
//! this very host and port.

use super::page;
use super::preview::Preview;
use serde_json::json;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use tiny_http::{Header, Method, Request, Response, Server};

/// How long a browser waits for news before it asks again.
const PATIENCE: Duration = Duration::from_secs(20);

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Begins to serve, on a port or on one that is free. Gives the address of the first page.
pub(super) fn serve(port: Option<u16>, preview: &Arc<Preview>) -> io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0)))?;
    let port = listener.local_addr()?.port();
    let server = Server::from_listener(listener, None).map_err(io::Error::other)?;
    let preview = preview.clone();
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let preview = preview.clone();
            // Some wait for a change; nobody waits for them.
            thread::spawn(move || {
                let answer = answer(&request, port, &preview);
                // Who has closed the page needs no answer.
                let _ = request.respond(answer);
            });
        }
    });
    Ok(format!("http://127.0.0.1:{port}/"))
}

type Answer = Response<io::Cursor<Vec<u8>>>;

fn answer(request: &Request, port: u16, preview: &Preview) -> Answer {
    if !names_us(request, port) {
        return plain(403, "This preview is for this computer only.");
    }
    if !matches!(request.method(), Method::Get | Method::Head) {
        return plain(405, "There is nothing to send here.");
    }
    let (path, query) = request.url().split_once('?').unwrap_or((request.url(), ""));
    match path {
        "/" => shell("", preview),
        "/preview.js" => typed(200, page::SCRIPT.into(), "text/javascript; charset=utf-8"),
        "/preview.css" => typed(200, page::STYLE.into(), "text/css; charset=utf-8"),
        _ => {
            if let Some(file) = path.strip_prefix("/show/") {
                shell(file, preview)
            } else if let Some(file) = path.strip_prefix("/view/") {
                view(file, preview)
            } else if let Some(file) = path.strip_prefix("/wait/") {
                news(file, query.strip_prefix("have=").unwrap_or(""), preview)
            } else {
                plain(404, "There is no such page.")
            }
        }
    }
}

/// Whether a request names this host and port.
fn names_us(request: &Request, port: u16) -> bool {
    let mut hosts = request.headers().iter().filter(|header| header.field.equiv("Host"));
    let own = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let host = hosts.next().map(|host| host.value.as_str());
    hosts.next().is_none() && host.is_some_and(|host| own.iter().any(|own| own == host))
}

/// The page around a document: all documents to choose from, and the problems.
fn shell(file: &str, preview: &Preview) -> Answer {
    let sight = preview.look(file);
    let known = sight.made.is_some()
        || sight.good.as_ref().is_none_or(|good| file.is_empty() || good.task(file).is_some());
    let html = page::shell(file, &sight, &preview.words);
    let answer = typed(if known { 200 } else { 404 }, html.into(), "text/html; charset=utf-8");
    with(answer, "Content-Security-Policy", POLICY)
}

/// A document as it would be written.
fn view(file: &str, preview: &Preview) -> Answer {
    let kind = match file.rsplit_once('.') {
        Some((_, "html")) => "text/html; charset=utf-8",
        Some((_, "pdf")) => "application/pdf",
        _ => "application/octet-stream",
    };
    match preview.look(file).made {
        Some(made) => typed(200, made.bytes.clone(), kind),
        None => plain(404, ""),
    }
}

/// What is to be seen of a file, as soon as that is something else than what somebody has.
fn news(file: &str, have: &str, preview: &Preview) -> Answer {
    let until = Instant::now() + PATIENCE;
    loop {
        let round = preview.round();
        let sight = preview.look(file);
        let left = until.saturating_duration_since(Instant::now());
        let hash = sight.hash();
        if hash != have || left.is_zero() {
            let now = json!({
                "have": hash,
                "page": sight.page_hash(),
                "list": sight.list_hash(),
                "problems": sight.problems,
            });
            return typed(200, now.to_string().into(), "application/json");
        }
        preview.wait(round, left);
    }
}

fn plain(status: u16, text: &str) -> Answer {
    typed(status, text.into(), "text/plain; charset=utf-8")
}

/// Nothing is kept by the browser, guessed at, or used by other sites.
fn typed(status: u16, bytes: Vec<u8>, kind: &str) -> Answer {
    let answer = Response::from_data(bytes).with_status_code(status);
    let answer = with(answer, "Content-Type", kind);
    let answer = with(answer, "Cache-Control", "no-store");
    let answer = with(answer, "X-Content-Type-Options", "nosniff");
    let answer = with(answer, "Referrer-Policy", "no-referrer");
    with(answer, "Cross-Origin-Resource-Policy", "same-origin")
}

fn with(answer: Answer, field: &str, value: &str) -> Answer {
    match Header::from_bytes(field, value) {
        Ok(header) => answer.with_header(header),
        Err(()) => answer,
    }
}
