//! What a file says about the document as a whole: language, title, bookmarks, metadata.

use super::colour;
use super::tags::{destination, text};
use crate::layout::{Bookmark, Pages};
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// The program that wrote the file.
pub(super) const PRODUCER: &str = "lyhty";

/// Completes the file.
pub(super) fn complete(file: &mut Document, pages: &Pages) -> lopdf::Result<()> {
    let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = file.add_object(Stream::new(metadata, xmp(pages).into_bytes()));
    let colours = colour::output_intent(file);
    let outlines = outlines(file, &pages.bookmarks, pages.size.1);
    // Without `Direction`: PDFium then reverses every line, addresses that stand alone as well.
    let preferences = dictionary! { "DisplayDocTitle" => true };
    let catalogue = file.catalog_mut()?;
    catalogue.set("Lang", text(&pages.lang));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("Metadata", metadata);
    catalogue.set("OutputIntents", vec![Object::Reference(colours)]);
    catalogue.set("ViewerPreferences", preferences);
    if let Some(outlines) = outlines {
        catalogue.set("Outlines", outlines);
        catalogue.set("PageMode", "UseOutlines");
    }
    let info = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    file.objects.insert(
        info,
        dictionary! { "Title" => text(&pages.title), "Producer" => text(PRODUCER) }.into(),
    );
    Ok(())
}

/// Bookmarks: each hangs below the nearest one before it of a higher level.
fn outlines(file: &mut Document, bookmarks: &[Bookmark], page_height: f32) -> Option<ObjectId> {
    bookmarks.first()?;
    let page_ids: Vec<ObjectId> = file.page_iter().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let (parents, below) = family(bookmarks);
    let all = bookmarks.len();
    for (at, bookmark) in bookmarks.iter().enumerate() {
        let mut item = dictionary! {
            "Title" => text(&bookmark.title),
            "Parent" => parents[at].map_or(root, |parent| ids[parent]),
            "Dest" => destination(bookmark.place, page_height, &page_ids),
        };
        let siblings = &below[parents[at].unwrap_or(all)];
        let place = siblings.binary_search(&at).unwrap_or(0);
        if let Some(before) = place.checked_sub(1).and_then(|place| siblings.get(place)) {
            item.set("Prev", ids[*before]);
        }
        if let Some(after) = siblings.get(place + 1) {
            item.set("Next", ids[*after]);
        }
        let children = below[at].as_slice();
        if let ([first, ..], [.., last]) = (children, children) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            item.set("Count", children.len() as i64);
        }
        file.objects.insert(ids[at], item.into());
    }
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => all as i64 };
    if let ([first, ..], [.., last]) = (below[all].as_slice(), below[all].as_slice()) {
        outlines.set("First", ids[*first]);
        outlines.set("Last", ids[*last]);
    }
    file.objects.insert(root, outlines.into());
    Some(root)
}

/// The bookmark that each hangs below, and those below each; those below none come last.
fn family(bookmarks: &[Bookmark]) -> (Vec<Option<usize>>, Vec<Vec<usize>>) {
    let mut parents = Vec::with_capacity(bookmarks.len());
    let mut below = vec![vec![]; bookmarks.len() + 1];
    // The last bookmark, the one it hangs below, and so on.
    let mut line: Vec<usize> = vec![];
    for (at, bookmark) in bookmarks.iter().enumerate() {
        while line.pop_if(|last| bookmarks[*last].level >= bookmark.level).is_some() {}
        let parent = line.last().copied();
        below[parent.unwrap_or(bookmarks.len())].push(at);
        parents.push(parent);
        line.push(at);
    }
    (parents, below)
}

/// Title, language and conformance for programs that know no PDF (ISO 16684-1). Archives want the
/// words for PDF/UA explained (ISO 19005-2, 6.6.2.3).
fn xmp(pages: &Pages) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let (title, lang) = (escape(&pages.title), escape(&pages.lang));
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}
