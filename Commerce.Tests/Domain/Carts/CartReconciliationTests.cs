using Commerce.Domain.Carts;
using Xunit;

namespace Commerce.Tests.Domain.Carts;

/// <summary>The rules by which a cart and the copy of a client that worked offline become one.</summary>
public sealed class CartReconciliationTests
{
    private const int Known = 5;

    /// <summary>quantity and version of the shop's line, quantity of the client's, and what becomes of it; 0 is no line.</summary>
    [Theory]
    [InlineData(2, 4, 2, 2, nameof(ReconciledAs.Same))]
    [InlineData(2, 4, 7, 7, nameof(ReconciledAs.Changed))]
    [InlineData(7, 4, 2, 2, nameof(ReconciledAs.Changed))]
    [InlineData(2, 4, 0, 0, nameof(ReconciledAs.Removed))]
    [InlineData(0, 0, 3, 3, nameof(ReconciledAs.Added))]
    [InlineData(2, 6, 0, 2, nameof(ReconciledAs.KeptFromElsewhere))]
    [InlineData(2, 6, 2, 2, nameof(ReconciledAs.Same))]
    [InlineData(2, 6, 3, 3, nameof(ReconciledAs.LargerElsewhere))]
    [InlineData(4, 6, 3, 4, nameof(ReconciledAs.LargerElsewhere))]
    public void Plan_OneLine_FollowsTheRules(int here, int version, int copy, int expected, string how)
    {
        var key = new CartLineKey(1, null, null);
        StoredLine[] stored = here == 0 ? [] : [new(key, here, version)];

        var line = Assert.Single(CartReconciliation.Plan(stored, copy == 0 ? new Dictionary<CartLineKey, int>() : new() { [key] = copy }, Known));

        Assert.Equal((expected, how), (line.Quantity, line.As.ToString()));
    }

    [Fact]
    public void Plan_NothingKnown_KeepsTheLargerOfBoth()
    {
        CartLineKey ours = new(1, null, null), both = new(2, null, null), theirs = new(3, 4, "{\"a\":1}");

        var plan = CartReconciliation.Plan([new(ours, 1, 1), new(both, 5, 1)], new Dictionary<CartLineKey, int> { [both] = 2, [theirs] = 9 }, null);

        Assert.Equal([(ours, 1), (both, 5), (theirs, 9)], plan.Select(line => (line.Key, line.Quantity)));
    }

    /// <summary>Two clients edit the same cart offline, at random, and send it in turn until nothing changes any more.</summary>
    [Fact]
    public void Plan_TwoClientsAtRandom_LosesNothing_AndBothSeeTheSame()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var shop = new Shop();
            shop.Sync(Enumerable.Range(0, random.Next(6)).ToDictionary(Key, _ => random.Next(1, 9)), null);
            var start = shop.Quantities();
            var (known, a, b) = (shop.Version, Edited(start, random), Edited(start, random));

            shop.Sync(a, known);
            var (afterA, versionA) = (shop.Quantities(), shop.Version);
            Assert.Equal(a, afterA);
            shop.Sync(b, known);
            var (afterB, versionB) = (shop.Quantities(), shop.Version);

            foreach (var key in start.Keys.Union(a.Keys).Union(b.Keys))
            {
                var (was, ofA, ofB, now) = (start.GetValueOrDefault(key), a.GetValueOrDefault(key), b.GetValueOrDefault(key), afterB.GetValueOrDefault(key));
                // What either has stays, unless only the other one took it out or made it less.
                if (ofA != was && ofB != was) Assert.Equal(Math.Max(ofA, ofB), now);
                else if (ofA == was) Assert.Equal(ofB, now);
                else if (ofA > 0) Assert.Equal(Math.Max(ofA, ofB), now);
                else Assert.Equal(ofB, now);
            }

            // Sent again, as after a lost answer, it changes nothing; and who was first learns what the second did.
            shop.Sync(b, known);
            shop.Sync(afterB, versionB);
            Assert.Equal(versionB, shop.Version);
            Assert.Equal(afterB, shop.Quantities());
            shop.Sync(afterA, versionA);
            Assert.All(afterB, line => Assert.True(shop.Quantities().GetValueOrDefault(line.Key) >= line.Value || afterA.ContainsKey(line.Key)));
        }
    }

    private static CartLineKey Key(int i) => new(i, i % 3 == 0 ? i : null, i % 4 == 0 ? "{}" : null);

    private static Dictionary<CartLineKey, int> Edited(Dictionary<CartLineKey, int> cart, Random random)
    {
        var copy = new Dictionary<CartLineKey, int>(cart);
        for (var i = random.Next(6); i > 0; i--)
        {
            var key = Key(random.Next(9));
            if (random.Next(3) == 0) copy.Remove(key);
            else copy[key] = random.Next(1, 9);
        }

        return copy;
    }

    /// <summary>A cart that keeps the versions as the shop's does.</summary>
    private sealed class Shop
    {
        private readonly Dictionary<CartLineKey, (int Quantity, int Version)> _lines = [];

        public int Version { get; private set; } = 1;

        public Dictionary<CartLineKey, int> Quantities() => _lines.ToDictionary(line => line.Key, line => line.Value.Quantity);

        public void Sync(Dictionary<CartLineKey, int> copy, int? known)
        {
            var before = Quantities();
            var plan = CartReconciliation.Plan([.. _lines.Select(line => new StoredLine(line.Key, line.Value.Quantity, line.Value.Version))], copy, known);
            foreach (var line in plan)
            {
                if (line.Quantity == 0) _lines.Remove(line.Key);
                else if (before.GetValueOrDefault(line.Key) != line.Quantity) _lines[line.Key] = (line.Quantity, Version + 1);
            }

            if (plan.Any(line => before.GetValueOrDefault(line.Key) != line.Quantity)) Version++;
        }
    }
}
