//! Writes random small years for `attack.py` (run with `--ignored`, folder in REVIEW_OUT).

use super::*;
use std::fmt::Write as _;

struct Dice(u64);
impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % n
    }
}

#[test]
#[ignore]
fn write_instances() {
    let out = std::env::var("REVIEW_OUT").unwrap();
    let (q, programme) = (quarters(), only_citizen());
    let countries = ["AT", "BE", "CZ", "DE", "ES", "FR"];
    let timed = std::env::var("REVIEW_TIMED").is_ok();
    let valid = |c: &str| match c {
        "MA" if timed => (Some(q[3]), None),
        "BR" if timed => (None, Some(q[0])),
        _ => (None, None),
    };
    let is_valid = |c: &str, quarter: Quarter| {
        valid(c).0.is_none_or(|from| from <= quarter) && valid(c).1.is_none_or(|until| quarter <= until)
    };
    let item = |c: &str, parent: &str| Item { parent: code(parent), adds: true, valid: valid(c), label: String::new() };
    let list = [("X", "_T"), ("Y", "_T"), ("CL", "X"), ("BR", "X"), ("MA", "Y"), ("DZ", "Y"), ("_U", "_T")];
    let mut structure = Structure::embedded()
        .with_list(Dimension::Citizen, CodeList::new(list.map(|(c, p)| (code(c), item(c, p)))));
    structure.participants.retain(|p| countries.contains(&p.country.as_str()));
    for seed in 1..=70u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let mut all = figures([]);
        for country in countries {
            let size = [4, 8, 25, 60][dice.below(4) as usize];
            for quarter in q {
                let fate = dice.below(12);
                let mut n = || if dice.below(3) == 0 { dice.below(3) as u32 } else { dice.below(size) as u32 };
                let answer = match fate {
                    0 => reply(country, &[]),
                    1 => reply(country, &[("CL", n() % 3)]),
                    _ => reply(country, &[("CL", n()), ("BR", n()), ("MA", n()), ("DZ", n()), ("_U", n() % 2)]),
                };
                let total = Key::total(code("VIC_NEW"), code(country));
                let mut answer = answer;
                for c in ["MA", "BR"].into_iter().filter(|c| !is_valid(c, quarter)) {
                    let key = total.with(Dimension::Citizen, code(c));
                    let n = answer.count(&key);
                    let all = answer.count(&total) - n;
                    answer.cells.insert(key, Observation::count(0));
                    answer.cells.insert(total, Observation::count(all));
                }
                match fate {
                    2 => {}
                    3 if quarter < q[3] => drop(all.late.returns.insert((code(country), quarter), answer)),
                    _ => drop(all.table.returns.insert((code(country), quarter), answer)),
                }
            }
        }
        let mut public = Protected::default();
        let mut ok = true;
        for quarter in q {
            match protect(&programme, &structure, &all, quarter, &public) {
                Ok(outcome) => public = outcome.public,
                Err(_) => { ok = false; break }
            }
        }
        if !ok || public.get("citizen", Period::Year(2022)).is_none() { continue }
        let dir = format!("{out}/{seed}");
        std::fs::create_dir_all(&dir).unwrap();
        std::fs::write(format!("{dir}/hier.csv"), hierarchy(&public, &programme, &structure)).unwrap();
        for (name, csv) in tables(&public, &programme, &structure) {
            if !name.contains("region") { std::fs::write(format!("{dir}/{name}.csv"), csv).unwrap(); }
        }
        let late = late_answers(&programme, &all);
        // What the bulletin says beside the tables: who was late; all others add nothing late.
        let mut extra = String::from("time,area,value\n");
        if hierarchy(&public, &programme, &structure).contains("2022-late") {
            for c in countries.iter().filter(|c| !late.iter().any(|(l, _)| *l == code(c))) {
                writeln!(extra, "2022-late,{c},0").unwrap();
            }
        }
        std::fs::write(format!("{dir}/extra.csv"), extra).unwrap();
        let mut never = String::from("time,area,citizen,value\n");
        if timed {
            for quarter in q {
                for c in ["MA", "BR"].into_iter().filter(|c| !is_valid(c, quarter)) {
                    writeln!(never, "{quarter},TOTAL,{c},0").unwrap();
                }
            }
            if hierarchy(&public, &programme, &structure).contains("2022-late") {
                writeln!(never, "2022-late,TOTAL,MA,0").unwrap();
                for (c, _) in &late {
                    if public.cell(TOTALS, Period::Quarter(q[0]), *c, Code::TOTAL).is_some() {
                        writeln!(never, "2022-late,{c},BR,0").unwrap();
                    }
                }
            }
        }
        std::fs::write(format!("{dir}/never.csv"), never).unwrap();
        let mut truth = String::from("time,area,citizen,value\n");
        for c in countries {
            let mut sums = [0u32; 5];
            let mut lates = [0u32; 5];
            let leaves = ["CL", "BR", "MA", "DZ", "_U"];
            let count = |a: &Return, o: &str| a.count(&Key::total(code("VIC_NEW"), code(c)).with(Dimension::Citizen, code(o)));
            let in_late = late.iter().any(|(l, _)| *l == code(c));
            for quarter in q {
                if let Some(a) = all.table.get(code(c), quarter) {
                    for (at, o) in leaves.iter().enumerate() {
                        sums[at] += count(a, o);
                        writeln!(truth, "{quarter},{c},{o},{}", count(a, o)).unwrap();
                    }
                }
                if let Some(a) = all.late.get(code(c), quarter).filter(|_| in_late) {
                    for (at, o) in leaves.iter().enumerate() { sums[at] += count(a, o); lates[at] += count(a, o); }
                }
            }
            for (at, o) in leaves.iter().enumerate() {
                writeln!(truth, "2022,{c},{o},{}", sums[at]).unwrap();
                if in_late { writeln!(truth, "2022-late,{c},{o},{}", lates[at]).unwrap(); }
            }
        }
        // Every leaf as a target: an empty row tells nothing.
        let blank = |line: &str| format!("{},", line.rsplit_once(',').unwrap().0);
        let leaves: Vec<String> = truth.lines().skip(1).map(blank).collect();
        std::fs::write(format!("{dir}/leaves.csv"), format!("time,area,citizen,value\n{}\n", leaves.join("\n"))).unwrap();
        std::fs::write(format!("{dir}/truth"), truth).unwrap();
    }
}
