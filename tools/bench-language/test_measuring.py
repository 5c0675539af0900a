"""Checks the instrument before it measures: `python3 -m unittest discover -s tools/bench-language`."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True

import fuzzing  # noqa: E402
import metrics  # noqa: E402
from aims import AIMS  # noqa: E402
from contest import OURS  # noqa: E402
from filters import Filters  # noqa: E402
from measures import MEASURES, entities  # noqa: E402
from process import Failed  # noqa: E402
from row import Row, compared, mean  # noqa: E402
from sets import few, kept_away, spans  # noqa: E402
from slips import bare, slipped  # noqa: E402


class Figures(unittest.TestCase):
    def test_auroc_counts_equal_scores_half(self):
        self.assertEqual(metrics.auroc([0.9, 0.8], [0.1]), 1)
        self.assertEqual(metrics.auroc([0.1], [0.9, 0.8]), 0)
        self.assertEqual(metrics.auroc([0.5, 0.9], [0.5, 0.5]), 0.75)

    def test_calibration_error_is_the_distance_from_the_share_that_is_right(self):
        self.assertAlmostEqual(metrics.calibration_error([0.8] * 10, [True] * 8 + [False] * 2), 0)
        self.assertAlmostEqual(metrics.calibration_error([1.0] * 10, [True] * 6 + [False] * 4), 40)

    def test_a_slot_counts_when_name_start_and_end_are_right(self):
        gold = [{("time", 0, 5), ("date", 6, 9)}, set()]
        self.assertEqual(metrics.span_f1(gold, gold), 100)
        self.assertEqual(metrics.span_f1(gold, [{("time", 0, 5), ("time", 6, 9)}, set()]), 50)
        self.assertAlmostEqual(metrics.span_f1(gold, [{("time", 0, 5)}, {("date", 0, 1)}]), 50)

    def test_rank_is_the_place_of_the_first_right_hit_among_ten(self):
        relevant = [{"a"}, {"b"}, {"c"}]
        hits = [["a", "x"], ["x", "b"], [*"0123456789", "c"]]
        first, rank = metrics.recall_and_rank(relevant, hits)
        self.assertAlmostEqual(first, 100 / 3)
        self.assertAlmostEqual(rank, 50)


class Lines(unittest.TestCase):
    def test_spans_stand_where_they_do_without_brackets(self):
        annotated = "obudź mnie o [time : piątej rano] w [date : piątek]"
        text = "obudź mnie o piątej rano w piątek"
        found = {(name, text[start:end]) for name, start, end in spans(annotated)}
        self.assertEqual(found, {("time", "piątej rano"), ("date", "piątek")})

    def test_slips_are_the_same_on_every_machine(self):
        self.assertEqual(slipped("wyłącz światła proszę"), "wyąłcz świata proszę")
        self.assertEqual(slipped("ściemnij światła w holu"), "ścuemnij światła w holu")

    def test_slips_leave_short_words_first_letters_and_numbers_alone(self):
        text = "kup ten rower-7 albo niebieski namiot za 12345 złotych"
        for before, after in zip(text.split(" "), slipped(text, rate=100).split(" "), strict=True):
            self.assertEqual(before[0], after[0])
            self.assertEqual(before == after, not (len(before) >= 4 and before.isalpha()), f"{before} {after}")

    def test_bare_text_has_no_polish_letter(self):
        self.assertEqual(bare("Zażółć gęślą jaźń, ŁÓDŹ"), "Zazolc gesla jazn, LODZ")

    def test_draws_are_the_same_again_and_differ_from_each_other(self):
        rows = [(label, f"{label} {number}") for label in "abc" for number in range(40)]
        self.assertEqual(few(rows, 1), few(rows, 1))
        self.assertNotEqual(few(rows, 1), few(rows, 2))
        self.assertEqual([sum(row[0] == label for row in few(rows, 1)) for label in "abc"], [10, 10, 10])
        self.assertEqual(kept_away(rows, 1, 2), kept_away(rows[::-1], 1, 2))

    def test_a_fuzzed_line_is_text_that_can_be_sent(self):
        lines = list(fuzzing.mutated(["jutro o 8", "zażółć"], 5000))
        self.assertEqual(lines, list(fuzzing.mutated(["jutro o 8", "zażółć"], 5000)))
        self.assertEqual([json.loads(json.dumps(line)) for line in lines], lines)
        self.assertEqual("".join(lines).encode().decode(), "".join(lines))


class Values(unittest.TestCase):
    def same(self, dim: str, gold: dict, given: dict) -> bool:
        return entities._same({"dim": dim, "value": gold}, {"value": given})

    def test_a_time_is_right_with_kind_both_ends_and_grain(self):
        gold = {"kind": "interval", "from": "2013-02-12T12:00:00", "to": "2013-02-12T19:00:00", "grain": "hour"}
        self.assertTrue(self.same("time", gold, gold))
        for name, other in (("kind", "instant"), ("to", "2013-02-12T18:00:00"), ("from", ""), ("grain", "day")):
            self.assertFalse(self.same("time", gold, {**gold, name: other}))

    def test_a_holiday_may_have_any_name(self):
        gold = {"kind": "instant", "from": "2013-12-24T00:00:00", "grain": "day", "holiday": "Christmas Eve"}
        self.assertTrue(self.same("time", gold, {**gold, "holiday": "Wigilia"}))

    def test_numbers_are_equal_by_value_and_units_by_name(self):
        self.assertTrue(self.same("money", {"kind": "simple", "unit": "EUR", "value": 20}, {
            "kind": "simple", "unit": "EUR", "value": 20.0}))
        self.assertFalse(self.same("money", {"kind": "simple", "unit": "EUR", "value": 20}, {
            "kind": "simple", "unit": "Dollar", "value": 20}))
        self.assertFalse(self.same("numeral", {"value": 1}, {"value": True}))


class Table(unittest.TestCase):
    def test_every_aim_belongs_to_a_measure(self):
        self.assertEqual({aim.key.split(".")[0] for aim in AIMS}, set(MEASURES))

    def test_the_verdict_compares_what_is_printed(self):
        self.assertEqual(Row("banking77", 92.96).verdict, "holds")
        self.assertEqual(Row("banking77", 92.94).verdict, "missed by 0.1")
        self.assertEqual(Row("cost.training", 2.5).verdict, "missed by 0.5")
        self.assertEqual(Row("cost.search", 20000.0).verdict, "holds")
        self.assertEqual(Row("banking77", None).verdict, "not measured")

    def test_the_best_peer_of_a_cost_is_the_cheapest(self):
        self.assertEqual(compared("cost.training", {OURS: 1, "a": 3, "b": 2}).best, ("b", 2))
        self.assertEqual(compared("banking77", {OURS: 1, "a": 3, "b": 2}).best, ("a", 3))

    def test_a_mean_needs_all_draws(self):
        self.assertEqual(mean([{"a": 1, "b": 2}, {"a": 3}]), {"a": 2})


class Contract(unittest.TestCase):
    def ask(self, script: str, lines: list[dict]):
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "filter"
            program.write_text(f"#!/bin/sh\n{script}\n")
            program.chmod(0o755)
            return Filters(program, Path(folder)).ask(["predict"], lines)[0]

    def test_answers_come_in_order(self):
        self.assertEqual(self.ask("cat", [{"id": "1"}, {"id": "2"}]), [{"id": "1"}, {"id": "2"}])

    def test_a_missing_swapped_or_broken_answer_and_a_crash_are_failures(self):
        for script in ("head -n 1", "sort -r", "cat; exit 1", "kill -9 $$", "sed s/id/di/", "echo '{'"):
            with self.assertRaises(Failed, msg=script):
                self.ask(script, [{"id": "1"}, {"id": "2"}])


if __name__ == "__main__":
    unittest.main()
