package zaicun.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zaicun.inspection.draw.DrawList.Inspector;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;

/** The draw can be repeated by anybody, favours nobody and keeps away who must keep away. */
class DrawTest {

    private static final UUID PLAN = UUID.fromString("0193a000-0000-7000-8000-000000000001");
    private static final Seed SEED = new Seed("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");

    /** The worked example of docs/decisions/0024, reckoned there by another program. */
    @Test
    void the_worked_example_comes_out_as_told() {
        var drawn = Draw.of(SEED, list(6, 3, 2, 1));

        assertThat(SEED.hash()).isEqualTo("4773d12e2371bb935b9a0f5439b4a1c3ad3f2414b86980f8418d1cfabdfadfef");
        assertThat(list(6, 3, 2, 1).hash()).isEqualTo("75c93a0bfac7814bf79e72b6fe87243361a3c6df9c0075025814e19022c2c1b3");
        assertThat(drawn).extracting(Drawn::village).containsExactly("420117001204", "420117001203");
        assertThat(drawn).extracting(one -> one.inspectors().getFirst().toString()).containsExactly("0193a000-0000-7000-8000-000000000102", "0193a000-0000-7000-8000-000000000100");
    }

    @Test
    void the_order_in_which_the_list_is_written_makes_no_difference() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            var inspectors = new ArrayList<>(inspectors(5));
            Collections.shuffle(inspectors, random);
            var shuffled = new DrawList(PLAN, villages(9), inspectors, 4, 2);

            assertThat(Draw.of(SEED, shuffled)).isEqualTo(Draw.of(SEED, list(9, 5, 4, 2)));
        }
    }

    @Test
    void the_list_written_and_read_back_draws_the_same() {
        for (int round = 1; round < 60; round++) {
            var list = new DrawList(PLAN, villages(round), inspectors(4), 1 + round / 2, 3);

            assertThat(DrawList.parse(list.text())).isEqualTo(list);
            assertThat(Draw.of(seed(round), DrawList.parse(list.text()))).isEqualTo(Draw.of(seed(round), list));
        }
    }

    @Test
    void nobody_is_drawn_twice_and_nobody_for_a_village_that_he_must_keep_away_from() {
        var villages = villages(8);
        for (int round = 0; round < 300; round++) {
            var random = new Random(round);
            var inspectors = inspectors(6).stream()
                    .map(one -> Inspector.of(one.person(), villages.stream().filter(village -> random.nextInt(10) < 3)))
                    .toList();
            var list = new DrawList(PLAN, villages, inspectors, 5, 1);
            if (list.shortOfInspectors().isEmpty()) {
                var drawn = Draw.of(seed(round), list);

                assertThat(drawn).extracting(Drawn::village).doesNotHaveDuplicates().hasSize(5);
                assertThat(drawn).allSatisfy(one ->
                        assertThat(list.eligible(one.village())).containsAll(one.inspectors()));
            }
        }
    }

    /** 6,000 seeds, 1 of 6 villages: each within five standard deviations of a thousand. */
    @Test
    void every_village_is_as_likely_as_another() {
        var counts = new HashMap<String, Integer>();
        for (int round = 0; round < 6_000; round++) {
            counts.merge(Draw.of(seed(round), list(6, 2, 1, 1)).getFirst().village(), 1, Integer::sum);
        }

        assertThat(counts).hasSize(6);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(856, 1144));
    }

    @Test
    void every_order_of_three_villages_is_as_likely_as_another() {
        var counts = new HashMap<List<String>, Integer>();
        for (int round = 0; round < 6_000; round++) {
            counts.merge(Draw.of(seed(round), list(3, 1, 3, 1)).stream().map(Drawn::village).toList(), 1, Integer::sum);
        }

        assertThat(counts).hasSize(6);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(856, 1144));
    }

    @Test
    void another_candidate_on_the_list_or_another_plan_shuffles_all_anew() {
        var drawn = Draw.of(SEED, list(40, 2, 20, 1)).stream().map(Drawn::village).toList();
        var otherPlan = new DrawList(UUID.randomUUID(), villages(40), inspectors(2), 20, 1);

        assertThat(Draw.of(SEED, otherPlan).stream().map(Drawn::village).toList()).isNotEqualTo(drawn);
        assertThat(Draw.of(SEED, list(41, 2, 20, 1)).stream().map(Drawn::village).toList()).isNotEqualTo(drawn);
    }

    @Test
    void a_draw_over_an_empty_scope_is_refused_and_so_is_one_of_more_than_there_are() {
        assertThatThrownBy(() -> list(0, 2, 1, 1))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("draw.empty"));
        assertThatThrownBy(() -> list(3, 2, 4, 1))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("draw.too-many"));
        assertThat(Draw.of(SEED, list(3, 2, 3, 1))).hasSize(3);
    }

    @Test
    void too_few_inspectors_for_any_village_stop_the_draw_before_a_number_is_drawn() {
        var villages = villages(3);
        var kept = Inspector.of(UUID.randomUUID(), Stream.of(villages.last()));
        var list = new DrawList(PLAN, villages, List.of(kept), 1, 1);

        assertThat(list.shortOfInspectors()).containsExactly(villages.last());
        assertThatThrownBy(() -> Draw.of(SEED, list))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("draw.inspectors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zaicun-draw-2\nplan x", "zaicun-draw-1\nplan 1\ndraw 1\neach 1\n", "<script>alert(1)</script>"})
    void a_list_that_was_not_copied_whole_names_the_line(String text) {
        assertThatThrownBy(() -> DrawList.parse(text)).isInstanceOf(InputError.class).hasMessageContaining("行不对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "zz112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"})
    void a_seed_that_is_none_says_how_it_looks(String hex) {
        assertThatThrownBy(() -> new Seed(hex)).isInstanceOf(InputError.class).hasMessageContaining("64 位");
    }

    @Test
    void a_seed_never_tells_itself_in_a_log() {
        assertThat(SEED.toString()).doesNotContain(SEED.hex());
        assertThat(Seed.fresh().hex()).isNotEqualTo(Seed.fresh().hex());
    }

    private static Seed seed(int number) {
        return new Seed("%064x".formatted(number));
    }

    private static DrawList list(int villages, int inspectors, int drawn, int each) {
        return new DrawList(PLAN, villages(villages), inspectors(inspectors), drawn, each);
    }

    private static TreeSet<String> villages(int count) {
        var codes = new TreeSet<String>();
        IntStream.range(0, count).forEach(i -> codes.add("420117001%03d".formatted(201 + i)));
        return codes;
    }

    private static List<Inspector> inspectors(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Inspector.of(
                        UUID.fromString("0193a000-0000-7000-8000-0000000001%02d".formatted(i)), Stream.empty()))
                .toList();
    }
}
