package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who may start when several users want the same; on one thread. */
class ResourceQueueTest {
    private final List<String> log = new ArrayList<>();
    private final ResourcePool pool = ResourcePool.of(
            TaskGraph.named("plan")
                    .limit("one", 1)
                    .limit("two", 2)
                    .limit("five", 5)
                    .build(),
            Map.of(),
            null);
    private final ResourceQueue queue = new ResourceQueue(pool);

    private QueuedUser user(String name, Consumer<TaskGraphBuilder> told) {
        return user(name, queue, told);
    }

    private QueuedUser user(String name, ResourceQueue of, Consumer<TaskGraphBuilder> told) {
        return new QueuedUser(name, of, QueuedUser.policies(told), log);
    }

    @Test
    void whoComesFirstStartsFirst() {
        QueuedUser a = user("a", task -> task.uses("one", 1));
        QueuedUser b = user("b", task -> task.uses("one", 1));
        QueuedUser c = user("c", task -> task.uses("one", 1));
        assertThat(a.take()).isTrue();
        assertThat(b.take()).isFalse();
        assertThat(c.take()).isFalse();
        a.giveBack();
        assertThat(c.take()).as("c comes after b").isFalse();
        assertThat(b.take()).isTrue();
        b.giveBack();
        assertThat(c.take()).isTrue();
        assertThat(log).containsExactly("b waits", "c waits", "b is called", "c waits", "c is called");
    }

    @Test
    void whoNeedsAllPermitsStartsAlthoughOthersKeepComing() {
        QueuedUser one = user("one", task -> task.uses("five", 1));
        QueuedUser all = user("all", task -> task.uses("five", 5));
        QueuedUser late = user("late", task -> task.uses("five", 1));
        assertThat(one.take()).isTrue();
        assertThat(all.take()).isFalse();
        assertThat(late.take())
                .as("four permits are free, but not for who comes later")
                .isFalse();
        one.giveBack();
        assertThat(all.take()).isTrue();
        all.giveBack();
        assertThat(late.take()).isTrue();
    }

    @Test
    void aUserTakesAllThatItNeedsAtOnceOrNothing() {
        QueuedUser holder = user("holder", task -> task.uses("one", 1));
        QueuedUser both = user("both", task -> task.uses("one", 1).uses("two", 2));
        QueuedUser other = user("other", task -> task.uses("two", 1));
        assertThat(holder.take()).isTrue();
        assertThat(both.take()).isFalse();
        assertThat(other.take())
                .as("it came after both, which holds nothing but its place")
                .isFalse();
        both.withdraw();
        assertThat(other.take()).isTrue();
        assertThat(log).containsExactly("both waits", "other waits", "both is called", "other is called");
    }

    @Test
    void readersRunTogetherAndAWriterAlone() {
        QueuedUser first = user("first", task -> task.reads("a"));
        QueuedUser second = user("second", task -> task.reads("a"));
        QueuedUser writer = user("writer", task -> task.writes("a"));
        QueuedUser third = user("third", task -> task.reads("a"));
        assertThat(first.take()).isTrue();
        assertThat(second.take()).isTrue();
        assertThat(writer.take()).isFalse();
        assertThat(third.take()).as("no reader overtakes a writer").isFalse();
        first.giveBack();
        assertThat(writer.isPostponed).isTrue();
        second.giveBack();
        assertThat(writer.take()).isTrue();
        assertThat(third.take()).isFalse();
        writer.giveBack();
        assertThat(third.take()).isTrue();
    }

    @Test
    void aNameThatEndsInASlashStandsForAllThatBeginWithIt() {
        QueuedUser folder = user("folder", task -> task.writes("d/"));
        QueuedUser deep = user("deep", task -> task.reads("d/x/1"));
        QueuedUser beside = user("beside", task -> task.writes("d"));
        QueuedUser file = user("file", task -> task.writes("d/y"));
        assertThat(deep.take()).isTrue();
        assertThat(beside.take()).as("d is no part of d/").isTrue();
        assertThat(file.take()).as("nor of another name in d/").isTrue();
        assertThat(folder.take()).isFalse();
        deep.giveBack();
        assertThat(folder.isPostponed).isTrue();
        file.giveBack();
        assertThat(folder.take()).isTrue();
        assertThat(deep.take()).isFalse();
    }

    @Test
    void whoReadsAFolderAndWritesInItRunsAlone() {
        QueuedUser both = user("both", task -> task.reads("d/").writes("d/x"));
        QueuedUser reader = user("reader", task -> task.reads("d/y"));
        assertThat(both.take()).isTrue();
        assertThat(reader.take()).isFalse();
        both.giveBack();
        assertThat(reader.take()).isTrue();
    }

    @Test
    void whoWithdrawsIsCalledOnceAndLetsTheNextGoOn() {
        QueuedUser holder = user("holder", task -> task.uses("two", 1));
        QueuedUser all = user("all", task -> task.uses("two", 2));
        QueuedUser next = user("next", task -> task.uses("two", 1));
        assertThat(holder.take()).isTrue();
        assertThat(all.take()).isFalse();
        assertThat(next.take()).isFalse();
        all.withdraw();
        all.withdraw();
        assertThat(next.isPostponed).isFalse();
        assertThat(next.calls).isEqualTo(1);
        assertThat(next.take()).isTrue();
    }

    @Test
    void whoWasCalledButFindsThatOthersWereFasterKeepsItsPlace() {
        ResourceQueue otherRun = new ResourceQueue(pool);
        QueuedUser a = user("a", task -> task.uses("one", 1));
        QueuedUser b = user("b", task -> task.uses("one", 1));
        QueuedUser behind = user("behind", task -> task.uses("one", 1));
        QueuedUser fast = user("fast", otherRun, task -> task.uses("one", 1));
        assertThat(a.take()).isTrue();
        assertThat(b.take()).isFalse();
        assertThat(behind.take()).isFalse();
        a.giveBack();
        assertThat(fast.take())
                .as("a user of another run, before which nobody waits")
                .isTrue();
        assertThat(b.take()).isFalse();
        fast.giveBack();
        assertThat(b.take()).isTrue();
        assertThat(behind.isPostponed).isTrue();
    }

    @Test
    void runsThatShareAPoolShareItsPermitsAndCallOneAnother() {
        ResourceQueue inner = new ResourceQueue(
                new ResourceQueue(ResourcePool.of(TaskGraph.named("inner").build(), Map.of(), pool)).pool);
        QueuedUser outer = user("outer", task -> task.uses("one", 1));
        QueuedUser inside = user("inside", inner, task -> task.uses("one", 1));
        assertThat(outer.take()).isTrue();
        assertThat(inside.take()).isFalse();
        outer.giveBack();
        assertThat(inside.calls).isEqualTo(1);
        assertThat(inside.take()).isTrue();
    }

    @Test
    void aRunThatHasEndedIsForgotten() {
        ResourceQueue ended = new ResourceQueue(pool);
        QueuedUser holder = user("holder", task -> task.uses("one", 1).writes("a"));
        QueuedUser waiting = user("waiting", ended, task -> task.uses("one", 1).writes("a"));
        assertThat(holder.take()).isTrue();
        assertThat(waiting.take()).isFalse();
        ended.close();
        assertThat(pool.resolve(ResourceNeeds.of(waiting.policies))).allMatch(resource -> resource.queues.isEmpty());
        holder.giveBack();
        assertThat(waiting.isPostponed).isTrue();
    }
}
