using Commerce.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Commerce.Tests.Domain;

public sealed class MoneyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Split_AnyAmountAndWeights_AddsUpExactly() =>
        Prop.ForAll(Amounts(), Weights(), (amount, weights) => Money.Split(amount, weights).Sum(part => (long)part) == amount)
            .Check(Config);

    [Fact]
    public void Split_AnyAmountAndWeights_StaysWithinOneCentOfTheShare() =>
        Prop.ForAll(Amounts(), Weights(), (amount, weights) =>
        {
            var total = weights.Sum(weight => (decimal)weight);
            return Money.Split(amount, weights)
                .Select((part, i) => Math.Abs(part - amount * (total == 0 ? 1m / weights.Length : weights[i] / total)))
                .All(distance => distance < 1.0001m);
        }).Check(Config);

    [Fact]
    public void Split_HeavierPart_NeverGetsLess() =>
        Prop.ForAll(Amounts(), Weights(), (amount, weights) =>
        {
            var parts = Money.Split(Math.Max(0, amount), weights);
            return weights.Zip(parts).OrderBy(pair => pair.First).ThenBy(pair => pair.Second)
                .Aggregate((Ok: true, Last: (Weight: -1, Part: 0)), (state, pair) => (
                    state.Ok && (pair.First == state.Last.Weight || pair.Second >= state.Last.Part), (pair.First, pair.Second))).Ok;
        }).Check(Config);

    [Fact]
    public void Split_RefundOfTheSameAmount_MirrorsTheCharge() =>
        Prop.ForAll(Amounts(), Weights(), (amount, weights) =>
            amount == int.MinValue || Money.Split(amount, weights).SequenceEqual(Money.Split(-amount, weights).Select(part => -part)))
            .Check(Config);

    [Theory]
    [InlineData(100, new[] { 1, 1, 1 }, new[] { 34, 33, 33 })]
    [InlineData(5, new[] { 0, 0 }, new[] { 3, 2 })]
    [InlineData(-100, new[] { 1, 1, 1 }, new[] { -34, -33, -33 })]
    [InlineData(int.MinValue, new[] { 1 }, new[] { int.MinValue })]
    [InlineData(7, new[] { 0, 5 }, new[] { 0, 7 })]
    public void Split_Known_Parts(int amount, int[] weights, int[] parts) => Assert.Equal(parts, Money.Split(amount, weights));

    [Fact]
    public void Split_WithoutParts_IsRefused() => Assert.Throws<ArgumentException>(() => Money.Split(1, []));

    [Theory]
    [InlineData(50, "0.01", 1)]
    [InlineData(-50, "0.01", -1)]
    [InlineData(49, "0.01", 0)]
    [InlineData(1999, "0.0825", 165)]
    public void Portion_Half_RoundsAwayFromZero(int amount, string rate, int expected) =>
        Assert.Equal(expected, Money.Portion(amount, decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Arithmetic_ThatDoesNotFit_IsRefused()
    {
        Assert.Equal("AMOUNT_OVERFLOW", Assert.Throws<AmountOverflowException>(() => Money.Times(int.MaxValue, 2)).Code);
        Assert.Throws<AmountOverflowException>(() => Money.Sum([int.MaxValue, 1]));
        Assert.Throws<AmountOverflowException>(() => Money.Portion(int.MaxValue, 1.5m));
        Assert.Throws<AmountOverflowException>(() => Money.Portion(int.MaxValue, decimal.MaxValue));
        Assert.Equal(int.MaxValue, Money.Sum([int.MaxValue, 1, -1]));
    }

    private static Arbitrary<int> Amounts() => Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary();

    private static Arbitrary<int[]> Weights() => Gen.Choose(0, 1_000_000).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();
}
