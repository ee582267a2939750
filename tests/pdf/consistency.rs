//! Whether the structure of a file and what is drawn on its pages agree: the checks that PDF/UA
//! validators leave out.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is wrong with a file.
pub(crate) fn problems(bytes: &[u8]) -> Vec<String> {
    match Document::load_mem(bytes) {
        Ok(file) => problems_of(&file),
        Err(error) => vec![format!("cannot be read: {error}")],
    }
}

/// Everything that is wrong with a file that has been read.
pub(crate) fn problems_of(file: &Document) -> Vec<String> {
    let mut check = Check { file, found: vec![] };
    check.catalogue();
    let parents = check.parent_tree();
    let elements = check.elements();
    let outlined = file.catalog().is_ok_and(|catalogue| catalogue.get(b"Outlines").is_ok());
    if elements.types.values().any(|name| name == "H1") && !outlined {
        check.say("no bookmarks");
    }
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    for (index, page) in pages.iter().enumerate() {
        check.page(index + 1, *page, &parents, &elements);
    }
    for (page, mcid) in elements.content.keys() {
        if !pages.contains(page) {
            check.say(format!("content {mcid} is said to be on what is no page"));
        }
    }
    check.keys(&parents, &pages);
    check.found
}

/// What is drawn with a number, and what is not.
#[derive(Default)]
struct Drawn {
    numbers: BTreeSet<i64>,
    problems: Vec<String>,
}

/// What elements of the structure say they hold.
#[derive(Default)]
struct Elements {
    content: BTreeMap<(ObjectId, i64), ObjectId>,
    objects: BTreeMap<ObjectId, (ObjectId, ObjectId)>,
    types: BTreeMap<ObjectId, String>,
    notes: BTreeSet<Vec<u8>>,
}

struct Check<'f> {
    file: &'f Document,
    found: Vec<String>,
}

impl<'f> Check<'f> {
    fn say(&mut self, problem: impl Into<String>) {
        self.found.push(problem.into());
    }

    fn follow(&self, of: &'f Dictionary, key: &[u8]) -> Option<&'f Object> {
        Some(self.file.dereference(of.get(key).ok()?).ok()?.1)
    }

    fn child(&self, of: &'f Dictionary, key: &[u8]) -> Option<&'f Dictionary> {
        self.follow(of, key)?.as_dict().ok()
    }

    fn root(&self) -> Option<&'f Dictionary> {
        self.child(self.file.catalog().ok()?, b"StructTreeRoot")
    }

    fn catalogue(&mut self) {
        let Ok(catalogue) = self.file.catalog() else { return self.say("no catalogue") };
        let text = |key| catalogue.get(key).and_then(Object::as_str).unwrap_or_default();
        if text(b"Lang").is_empty() {
            self.say("the document has no language");
        }
        if !self.flag(b"MarkInfo", b"Marked") {
            self.say("the document does not say that it is tagged");
        }
        if !self.flag(b"ViewerPreferences", b"DisplayDocTitle") {
            self.say("the title is not shown");
        }
    }

    fn flag(&self, of: &[u8], key: &[u8]) -> bool {
        let settings = self.file.catalog().ok().and_then(|catalogue| self.child(catalogue, of));
        settings.and_then(|it| it.get(key).ok()?.as_bool().ok()).unwrap_or(false)
    }

    /// From keys to what they stand for.
    fn parent_tree(&mut self) -> BTreeMap<i64, &'f Object> {
        let tree = self.root().and_then(|root| self.child(root, b"ParentTree"));
        let numbers = tree.and_then(|tree| tree.get(b"Nums").ok()?.as_array().ok());
        let Some(numbers) = numbers else {
            self.say("no parent tree");
            return BTreeMap::new();
        };
        let mut parents = BTreeMap::new();
        for pair in numbers.chunks(2) {
            let key = pair[0].as_i64().unwrap_or(-1);
            let entry = pair.get(1).filter(|entry| match self.file.dereference(entry) {
                Ok((_, Object::Array(elements))) => !elements.iter().any(Object::is_null),
                Ok((_, Object::Dictionary(_))) => true,
                _ => false,
            });
            match entry {
                Some(entry) if parents.insert(key, entry).is_some() => {
                    self.say(format!("parent tree: {key} stands there twice"));
                }
                Some(_) => {}
                None => self.say(format!("parent tree: the entry {key} is empty")),
            }
        }
        parents
    }

    fn elements(&mut self) -> Elements {
        let mut elements = Elements::default();
        let Some(root) = self.root() else {
            self.say("no structure");
            return elements;
        };
        for kid in root.get(b"K").and_then(Object::as_array).into_iter().flatten() {
            if let Ok(kid) = kid.as_reference() {
                self.visit(kid, None, &mut elements);
            }
        }
        elements
    }

    fn visit(&mut self, id: ObjectId, parent: Option<ObjectId>, elements: &mut Elements) {
        let Ok(element) = self.file.get_dictionary(id) else {
            return self.say(format!("{id:?} is in the structure and nowhere else"));
        };
        let name = element.get(b"S").and_then(Object::as_name).unwrap_or_default();
        let name = String::from_utf8_lossy(name).into_owned();
        if elements.types.insert(id, name.clone()).is_some() {
            return self.say(format!("{name} stands twice in the structure"));
        }
        let says = element.get(b"P").and_then(Object::as_reference).ok();
        if parent.is_some() && says != parent {
            self.say(format!("{name} has another parent"));
        }
        let text = |key| element.get(key).and_then(Object::as_str).unwrap_or_default();
        if name == "Figure" && text(b"Alt").is_empty() {
            self.say("a figure without alternative text");
        }
        if name == "Note" && text(b"ID").is_empty() {
            self.say("a note without name");
        } else if name == "Note" && !elements.notes.insert(text(b"ID").to_vec()) {
            self.say("two notes of the same name");
        }
        if element.get(b"Lang").is_ok() && text(b"Lang").is_empty() {
            self.say(format!("{name} has an empty language"));
        }
        for kid in element.get(b"K").and_then(Object::as_array).into_iter().flatten() {
            match kid {
                Object::Reference(kid) => self.visit(*kid, Some(id), elements),
                Object::Integer(mcid) => {
                    let page = element.get(b"Pg").and_then(Object::as_reference);
                    let place = (page.unwrap_or_default(), *mcid);
                    if elements.content.insert(place, id).is_some() {
                        self.say("content stands twice in the structure");
                    }
                }
                Object::Dictionary(kid) => self.content(kid, id, elements),
                other => self.say(format!("{name} holds {other:?}")),
            }
        }
    }

    fn content(&mut self, kid: &Dictionary, element: ObjectId, elements: &mut Elements) {
        let page = kid.get(b"Pg").and_then(Object::as_reference).unwrap_or_default();
        let twice = if kid.has_type(b"MCR") {
            let mcid = kid.get(b"MCID").and_then(Object::as_i64).unwrap_or(-1);
            elements.content.insert((page, mcid), element).is_some()
        } else {
            let object = kid.get(b"Obj").and_then(Object::as_reference).unwrap_or_default();
            elements.objects.insert(object, (element, page)).is_some()
        };
        if twice {
            self.say("content stands twice in the structure");
        }
    }

    fn page(
        &mut self,
        number: usize,
        page: ObjectId,
        parents: &BTreeMap<i64, &'f Object>,
        elements: &Elements,
    ) {
        let Ok(entry) = self.file.get_dictionary(page) else { return };
        if entry.get(b"Tabs").and_then(Object::as_name).ok() != Some(b"S") {
            self.say(format!("page {number}: the order of links is not that of the structure"));
        }
        let drawn = drawn(self.file, page);
        let prefixed = |problem: &String| format!("page {number}: {problem}");
        self.found.extend(drawn.problems.iter().map(prefixed));
        let key = entry.get(b"StructParents").and_then(Object::as_i64);
        let array = key.ok().and_then(|key| parents.get(&key));
        let array = array.and_then(|entry| self.file.dereference(entry).ok()?.1.as_array().ok());
        if let Some(array) = array {
            if array.len() != drawn.numbers.len() {
                self.say(format!(
                    "page {number}: {} drawn, {} in the parent tree",
                    drawn.numbers.len(),
                    array.len()
                ));
            }
            for mcid in &drawn.numbers {
                let parent = array.get(*mcid as usize).and_then(|it| it.as_reference().ok());
                let holder = elements.content.get(&(page, *mcid)).copied();
                if holder.is_none() {
                    self.say(format!("page {number}: content {mcid} is not in the structure"));
                } else if parent != holder {
                    self.say(format!("page {number}: content {mcid} has another parent"));
                }
            }
        } else if !drawn.numbers.is_empty() {
            self.say(format!("page {number} is not in the parent tree"));
        }
        for (of, mcid) in elements.content.keys() {
            if *of == page && !drawn.numbers.contains(mcid) {
                self.say(format!("page {number}: content {mcid} is not drawn"));
            }
        }
        for annotation in entry.get(b"Annots").and_then(Object::as_array).into_iter().flatten() {
            self.annotation(number, page, annotation, parents, elements);
        }
    }

    fn annotation(
        &mut self,
        number: usize,
        page: ObjectId,
        annotation: &Object,
        parents: &BTreeMap<i64, &'f Object>,
        elements: &Elements,
    ) {
        let id = annotation.as_reference().unwrap_or_default();
        let Ok(annotation) = self.file.get_dictionary(id) else {
            return self.say(format!("page {number}: a link that is nowhere"));
        };
        let key = annotation.get(b"StructParent").and_then(Object::as_i64).ok();
        let parent = key.and_then(|key| parents.get(&key)?.as_reference().ok());
        match elements.objects.get(&id) {
            None => self.say(format!("page {number}: a link is not in the structure")),
            Some((holder, of)) => {
                if parent != Some(*holder) {
                    self.say(format!("page {number}: a link is not in the parent tree"));
                }
                if *of != page {
                    self.say(format!("page {number}: a link is said to be on another page"));
                }
                if elements.types.get(holder).map(String::as_str) != Some("Link") {
                    self.say(format!("page {number}: a link is held by what is no link"));
                }
            }
        }
        if annotation.get(b"Contents").and_then(Object::as_str).unwrap_or_default().is_empty() {
            self.say(format!("page {number}: a link that says nothing"));
        }
        let inside = annotation.get(b"Dest").and_then(Object::as_array).ok();
        let target = inside.and_then(|place| place.first()?.as_reference().ok());
        if annotation.get(b"A").is_err()
            && !target.is_some_and(|target| self.file.get_pages().values().any(|it| *it == target))
        {
            self.say(format!("page {number}: a link that leads nowhere"));
        }
    }

    /// Two pages or links must not share a key, and no key may be left over.
    fn keys(&mut self, parents: &BTreeMap<i64, &'f Object>, pages: &[ObjectId]) {
        let mut used = BTreeSet::new();
        for page in pages {
            let Ok(page) = self.file.get_dictionary(*page) else { continue };
            let annotations = page.get(b"Annots").and_then(Object::as_array).into_iter().flatten();
            let annotations = annotations.filter_map(|it| {
                let annotation = self.file.get_dictionary(it.as_reference().ok()?).ok()?;
                annotation.get(b"StructParent").ok()?.as_i64().ok()
            });
            let own = page.get(b"StructParents").and_then(Object::as_i64).ok();
            let keys: Vec<i64> = own.into_iter().chain(annotations).collect();
            for key in keys {
                if !used.insert(key) {
                    self.say(format!("the key {key} is used twice"));
                }
            }
        }
        for key in parents.keys().filter(|key| !used.contains(key)) {
            self.found.push(format!("parent tree: nothing has the key {key}"));
        }
    }
}

/// The numbers of marked content on a page, and what is drawn unmarked.
fn drawn(file: &Document, page: ObjectId) -> Drawn {
    const DRAWING: [&str; 12] = ["Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "Do", "sh"];
    let mut drawn = Drawn::default();
    let Ok(content) = Content::decode(&file.get_page_content(page)) else {
        drawn.problems.push("cannot be read".to_owned());
        return drawn;
    };
    // What each open mark is: a numbered piece, an artifact, or something within one.
    let mut open: Vec<bool> = vec![];
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                let number = number(operation);
                let artifact = operation.operands.first().and_then(|tag| tag.as_name().ok())
                    == Some(b"Artifact");
                if let Some(number) = number {
                    if open.contains(&true) {
                        drawn.problems.push(format!("content {number} is within other content"));
                    }
                    if !drawn.numbers.insert(number) {
                        drawn.problems.push(format!("content {number} is drawn twice"));
                    }
                }
                open.push(number.is_some() || artifact);
            }
            "EMC" if open.pop().is_none() => {
                drawn.problems.push("an end without beginning".to_owned());
            }
            other if DRAWING.contains(&other) && !open.contains(&true) => {
                drawn.problems.push("drawn unmarked".to_owned());
            }
            _ => {}
        }
    }
    if !open.is_empty() {
        drawn.problems.push("marked content without end".to_owned());
    }
    drawn
}

fn number(operation: &Operation) -> Option<i64> {
    operation.operands.get(1)?.as_dict().ok()?.get(b"MCID").ok()?.as_i64().ok()
}
