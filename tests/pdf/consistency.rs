//! Whether the structure of a file and what is drawn on its pages agree: the checks that PDF/UA
//! validators leave out.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is wrong with a file.
pub(crate) fn problems(bytes: &[u8]) -> Vec<String> {
    let file = Document::load_mem(bytes).unwrap();
    let mut problems = vec![];
    let parents = parent_tree(&file);
    let elements = Elements::read(&file);

    for (number, page) in file.get_pages() {
        let entry = file.get_dictionary(page).unwrap();
        let drawn = marked(&file, page, &mut problems);
        if !drawn.is_empty() {
            let key = entry.get(b"StructParents").and_then(Object::as_i64);
            let array = key.ok().and_then(|key| parents.get(&key));
            let Some(array) = array.and_then(|array| array.as_array().ok()) else {
                problems.push(format!("page {number} is not in the parent tree"));
                continue;
            };
            if array.len() != drawn.len() {
                problems.push(format!(
                    "page {number}: {} drawn, {} in tree",
                    drawn.len(),
                    array.len()
                ));
            }
            for mcid in &drawn {
                let parent =
                    array.get(*mcid as usize).and_then(|parent| parent.as_reference().ok());
                if parent != elements.content.get(&(page, *mcid)).copied() {
                    problems.push(format!("page {number}: content {mcid} has another parent"));
                }
            }
        }
        for (of, mcid) in elements.content.keys() {
            if *of == page && !drawn.contains(mcid) {
                problems.push(format!("page {number}: content {mcid} is not drawn"));
            }
        }
        for annotation in entry.get(b"Annots").and_then(Object::as_array).into_iter().flatten() {
            let id = annotation.as_reference().unwrap();
            let annotation = file.get_dictionary(id).unwrap();
            let key = annotation.get(b"StructParent").and_then(Object::as_i64).unwrap_or(-1);
            let parent = parents.get(&key).and_then(|parent| parent.as_reference().ok());
            if parent.is_none() || parent != elements.objects.get(&id).copied() {
                problems.push(format!("page {number}: a link is not in the structure"));
            }
        }
    }
    problems.extend(elements.problems);
    problems
}

/// From keys to what they stand for.
fn parent_tree(file: &Document) -> BTreeMap<i64, Object> {
    let root = child(file, file.catalog().unwrap(), b"StructTreeRoot");
    let tree = child(file, root, b"ParentTree");
    let numbers = tree.get(b"Nums").and_then(Object::as_array).unwrap();
    let entry = |pair: &[Object]| {
        let key = pair[0].as_i64().unwrap();
        let value = file.dereference(&pair[1]).unwrap().1;
        let value = if value.as_array().is_ok() { value } else { &pair[1] };
        (key, value.clone())
    };
    numbers.chunks(2).map(entry).collect()
}

fn child<'f>(file: &'f Document, of: &'f Dictionary, key: &[u8]) -> &'f Dictionary {
    file.dereference(of.get(key).unwrap()).unwrap().1.as_dict().unwrap()
}

/// The content that elements of the structure say they hold.
#[derive(Default)]
struct Elements {
    content: BTreeMap<(ObjectId, i64), ObjectId>,
    objects: BTreeMap<ObjectId, ObjectId>,
    problems: Vec<String>,
}

impl Elements {
    fn read(file: &Document) -> Elements {
        let mut elements = Elements::default();
        let root = child(file, file.catalog().unwrap(), b"StructTreeRoot");
        for kid in root.get(b"K").and_then(Object::as_array).unwrap() {
            elements.visit(file, kid.as_reference().unwrap());
        }
        elements
    }

    fn visit(&mut self, file: &Document, id: ObjectId) {
        let element = file.get_dictionary(id).unwrap();
        for kid in element.get(b"K").and_then(Object::as_array).unwrap() {
            if let Ok(kid) = kid.as_reference() {
                let parent = file.get_dictionary(kid).and_then(|kid| kid.get(b"P"));
                if parent.and_then(Object::as_reference).ok() != Some(id) {
                    self.problems.push(format!("{kid:?} has another parent"));
                }
                self.visit(file, kid);
                continue;
            }
            if let Ok(mcid) = kid.as_i64() {
                let page = element.get(b"Pg").and_then(Object::as_reference).unwrap();
                if self.content.insert((page, mcid), id).is_some() {
                    self.problems.push(format!("{mcid} of {page:?} stands twice in the structure"));
                }
                continue;
            }
            let kid = kid.as_dict().unwrap();
            let clash = if kid.has_type(b"MCR") {
                let page = kid.get(b"Pg").and_then(Object::as_reference).unwrap();
                let mcid = kid.get(b"MCID").and_then(Object::as_i64).unwrap();
                self.content.insert((page, mcid), id)
            } else {
                let object = kid.get(b"Obj").and_then(Object::as_reference).unwrap();
                self.objects.insert(object, id)
            };
            if clash.is_some() {
                self.problems.push(format!("{kid:?} stands twice in the structure"));
            }
        }
    }
}

/// The numbers of marked content on a page. Notes what is drawn unmarked.
fn marked(file: &Document, page: ObjectId, problems: &mut Vec<String>) -> BTreeSet<i64> {
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut numbers = BTreeSet::new();
    let mut depth = 0;
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => depth += 1,
            "EMC" => depth -= 1,
            "Tj" | "TJ" | "f" | "re" if depth == 0 => problems.push("drawn unmarked".to_owned()),
            _ => {}
        }
        let properties = operation.operands.get(1).and_then(|operand| operand.as_dict().ok());
        if operation.operator == "BDC"
            && let Some(Ok(number)) = properties.map(|it| it.get(b"MCID").and_then(Object::as_i64))
            && !numbers.insert(number)
        {
            problems.push(format!("content {number} is drawn twice"));
        }
    }
    numbers
}
