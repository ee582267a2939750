//! The parts of an office document as one file. The only file that names the crate for ZIP.

use super::escaped::Escaped;
use crate::document::Document;
use crate::failure::Failure;
use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What every part begins with.
pub(super) const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The namespace of relationships between parts.
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// The namespace of the kinds of relationships.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A part of a package.
pub(super) struct Part<'a> {
    path: Cow<'a, str>,
    content: String,
    /// What follows `application/vnd.openxmlformats-officedocument.` and precedes `+xml`.
    kind: Option<&'a str>,
}

impl<'a> Part<'a> {
    /// A part of a kind of its own.
    pub(super) fn xml(path: impl Into<Cow<'a, str>>, kind: &'a str, content: String) -> Part<'a> {
        Part { path: path.into(), content, kind: Some(kind) }
    }

    /// A part whose kind its extension tells, or its place.
    pub(super) fn plain(path: impl Into<Cow<'a, str>>, content: String) -> Part<'a> {
        Part { path: path.into(), content, kind: None }
    }
}

/// The parts as the bytes of a file. The first is what the document begins with. All have the
/// earliest date that ZIP knows: when a file was made is nobody's business.
pub(super) fn package(parts: &[Part<'_>]) -> Result<Vec<u8>, Failure> {
    let failed = |error: zip::result::ZipError| Failure::Internal(format!("zip: {error}"));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let mut add = |path: &str, content: &str| {
        zip.start_file(path, options).map_err(failed)?;
        zip.write_all(content.as_bytes()).map_err(|error| failed(error.into()))
    };
    add("[Content_Types].xml", &content_types(parts))?;
    add("_rels/.rels", &root(parts.first().map_or("", |part| &part.path)))?;
    for part in parts {
        add(&part.path, &part.content)?;
    }
    Ok(zip.finish().map_err(failed)?.into_inner())
}

fn content_types(parts: &[Part<'_>]) -> String {
    let mut types = format!(
        "{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    );
    for part in parts {
        let Some(kind) = part.kind else { continue };
        // Writing to a string cannot fail.
        let _ = write!(
            types,
            "<Override PartName=\"/{}\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.{kind}+xml\"/>",
            part.path
        );
    }
    types + "</Types>"
}

fn root(main: &str) -> String {
    let properties = format!(
        "<Relationship Id=\"properties\" Type=\"{RELATIONSHIPS}/metadata/core-properties\" \
         Target=\"docProps/core.xml\"/>"
    );
    relationships(&(relationship("document", "officeDocument", main) + &properties))
}

/// What a file manager shows of it: the title and the language, and nobody's name.
pub(super) fn properties(document: &Document) -> Part<'static> {
    let (title, lang) = (Escaped(&document.title), Escaped(&document.lang));
    let content = format!(
        "{XML}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title>\
         <dc:language>{lang}</dc:language></cp:coreProperties>"
    );
    Part::plain("docProps/core.xml", content)
}

/// The relationships of a part.
pub(super) fn relationships(all: &str) -> String {
    format!("{XML}<Relationships xmlns=\"{RELATIONSHIPS}\">{all}</Relationships>")
}

/// A relationship to another part, by the last word of its type.
pub(super) fn relationship(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
}

/// The relationships to pages elsewhere: `link0`, `link1`, …
pub(super) fn links(urls: &[String]) -> String {
    let link = |(number, url): (usize, &String)| {
        let url = Escaped(url);
        format!(
            "<Relationship Id=\"link{number}\" Type=\"{OFFICE}/hyperlink\" Target=\"{url}\" \
             TargetMode=\"External\"/>"
        )
    };
    urls.iter().enumerate().map(link).collect()
}

/// The number of a page among those that are linked to; a new one is the last.
pub(super) fn link_number(urls: &mut Vec<String>, url: &str) -> usize {
    let known = urls.iter().position(|known| known == url);
    known.unwrap_or_else(|| {
        urls.push(url.to_owned());
        urls.len() - 1
    })
}
