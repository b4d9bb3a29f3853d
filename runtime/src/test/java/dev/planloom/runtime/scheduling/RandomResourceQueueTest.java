package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskPolicies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random users come, start, end and withdraw, in two runs that share a pool; a model that looks at all pairs of them says who may
 * start. {@code -Drandom.seed=7} does that of one seed alone.
 */
class RandomResourceQueueTest {
    private static final int RUNS = Integer.getInteger("random.plans", 2_000);
    private static final Map<String, Integer> LIMITS = Map.of("one", 1, "two", 2, "five", 5);
    private static final List<String> NAMES = List.of("a", "/", "/a", "d/", "d/x", "d/x/", "d/x/1", "d");

    private static TaskPolicies draw(Random random) {
        return QueuedUser.policies(task -> {
            LIMITS.forEach((limit, permits) -> {
                if (random.nextInt(3) == 0) {
                    task.uses(limit, 1 + random.nextInt(permits));
                }
            });
            for (int names = random.nextInt(4); names > 0; names--) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                if (random.nextBoolean()) {
                    task.reads(name);
                } else {
                    task.writes(name);
                }
            }
        });
    }

    /** What the users of both runs do at the moment, and who may start by the letter of the rules. */
    private static final class Model {
        final List<QueuedUser> running = new ArrayList<>();

        /** Those of each run, in the order in which they came. */
        final List<List<QueuedUser>> waiting = List.of(new ArrayList<>(), new ArrayList<>());

        boolean mayStart(QueuedUser user, int run) {
            List<QueuedUser> others = waiting.get(run);
            int before = others.contains(user) ? others.indexOf(user) : others.size();
            return fits(user.policies)
                    && others.subList(0, before).stream().noneMatch(other -> meet(other.policies, user.policies));
        }

        private boolean fits(TaskPolicies policies) {
            for (TaskPolicies.Use use : policies.uses()) {
                int used = running.stream()
                        .flatMap(user -> user.policies.uses().stream())
                        .filter(other -> other.limit().equals(use.limit()))
                        .mapToInt(TaskPolicies.Use::permits)
                        .sum();
                if (used + use.permits() > LIMITS.get(use.limit())) {
                    return false;
                }
            }
            return running.stream().noneMatch(user -> disturb(user.policies, policies));
        }

        private static boolean disturb(TaskPolicies one, TaskPolicies other) {
            return cover(written(one), written(other))
                    || cover(written(one), other.reads())
                    || cover(one.reads(), written(other));
        }

        /** Who reads all that begins with a name, and writes a part of that, counts as one who writes all of it. */
        private static List<String> written(TaskPolicies policies) {
            return Stream.concat(
                            policies.writes().stream(),
                            policies.reads().stream()
                                    .filter(name -> policies.writes().stream().anyMatch(other -> covers(name, other))))
                    .toList();
        }

        private static boolean cover(List<String> some, List<String> others) {
            return some.stream()
                    .anyMatch(one -> others.stream().anyMatch(other -> covers(one, other) || covers(other, one)));
        }

        private static boolean covers(String name, String other) {
            return name.equals(other) || (name.endsWith("/") && other.startsWith(name));
        }

        /** Whether two stand in one queue, though they may not disturb one another. */
        private static boolean meet(TaskPolicies one, TaskPolicies other) {
            Set<String> keys = keys(one);
            keys.retainAll(keys(other));
            return !keys.isEmpty();
        }

        private static Set<String> keys(TaskPolicies policies) {
            Set<String> keys = new LinkedHashSet<>();
            policies.uses().forEach(use -> keys.add("limit " + use.limit()));
            Stream.concat(policies.reads().stream(), policies.writes().stream()).forEach(name -> {
                keys.add(name);
                for (int i = 0; i < name.length(); i++) {
                    if (name.charAt(i) == '/') {
                        keys.add(name.substring(0, i + 1));
                    }
                }
            });
            return keys;
        }
    }

    @Test
    void whoMayStartDoesAndNobodyElse() {
        Long only = Long.getLong("random.seed");
        for (long seed = only == null ? 0 : only; seed < (only == null ? RUNS : only + 1); seed++) {
            try {
                play(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("-Drandom.seed=" + seed, e);
            }
        }
    }

    private static void play(Random random) {
        var graph = TaskGraph.named("plan");
        LIMITS.forEach(graph::limit);
        ResourcePool pool = ResourcePool.of(graph.build(), Map.of(), null);
        List<ResourceQueue> queues = List.of(new ResourceQueue(pool), new ResourceQueue(pool));
        Model model = new Model();
        for (int event = 0; event < 60; event++) {
            int run = random.nextInt(2);
            List<QueuedUser> waiting = model.waiting.get(run);
            switch (random.nextInt(event < 40 ? 5 : 9)) {
                case 0, 1, 2 -> {
                    QueuedUser user = new QueuedUser("u" + event, queues.get(run), draw(random), new ArrayList<>());
                    take(user, run, model);
                }
                case 3 -> {
                    if (!waiting.isEmpty() && random.nextInt(3) == 0) {
                        waiting.remove(random.nextInt(waiting.size())).withdraw();
                    }
                }
                default -> {
                    if (!model.running.isEmpty()) {
                        model.running
                                .remove(random.nextInt(model.running.size()))
                                .giveBack();
                    }
                }
            }
            goOn(model, random);
        }
        while (!model.running.isEmpty()) {
            model.running.removeFirst().giveBack();
            goOn(model, random);
        }
        assertThat(model.waiting).allMatch(List::isEmpty);
    }

    private static void take(QueuedUser user, int run, Model model) {
        boolean expected = model.mayStart(user, run);
        assertThat(user.take()).as("whether %s starts", user.policies).isEqualTo(expected);
        List<QueuedUser> waiting = model.waiting.get(run);
        if (expected) {
            waiting.remove(user);
            model.running.add(user);
        } else if (!waiting.contains(user)) {
            waiting.add(user);
        }
    }

    /** Those who were called come again; then nobody waits who could start. */
    private static void goOn(Model model, Random random) {
        boolean hasCalled = true;
        while (hasCalled) {
            hasCalled = false;
            int first = random.nextInt(2);
            for (int run : List.of(first, 1 - first)) {
                for (QueuedUser user : List.copyOf(model.waiting.get(run))) {
                    if (!user.isPostponed) {
                        take(user, run, model);
                        hasCalled = true;
                    }
                }
            }
        }
        for (int run = 0; run < 2; run++) {
            for (QueuedUser user : model.waiting.get(run)) {
                assertThat(model.mayStart(user, run))
                        .as("%s waits though it may start", user.policies)
                        .isFalse();
            }
        }
    }
}
