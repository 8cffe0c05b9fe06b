using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Checkout;

/// <summary>What an order keeps of how its variants are made: options and traits, as text.</summary>
internal static class VariantDescriptions
{
    private static readonly CompiledQuery<Func<CommerceDbContext, int[], IAsyncEnumerable<Row>>> s_rows = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int[] ids) => context.ProductVariants.IgnoreQueryFilters().Where(variant => ids.Contains(variant.Id))
            .Select(variant => new Row(
                variant.Id, variant.Option1Name, variant.Option1Value, variant.Option2Name, variant.Option2Value, variant.Option3Name, variant.Option3Value,
                variant.Traits.OrderBy(trait => trait.Id).Select(trait => new Trait(trait.Type, trait.Value)).ToList()))));

    /// <summary>By the variant; one without options and traits is missing.</summary>
    public static async Task<Dictionary<int, string>> ReadAsync(CommerceDbContext context, IEnumerable<int> wanted, CancellationToken cancellationToken)
    {
        int[] ids = [.. wanted.Distinct()];
        if (ids.Length == 0) return [];
        var found = new Dictionary<int, string>(ids.Length);
        await foreach (var row in s_rows.For(context)(context, ids).WithCancellation(cancellationToken))
        {
            (string? Name, string? Value)[] options =
                [(row.Option1Name, row.Option1Value), (row.Option2Name, row.Option2Value), (row.Option3Name, row.Option3Value)];
            var facts = options.Where(option => option.Name is not null)
                .Concat(row.Traits.Select(trait => ((string?)trait.Type, (string?)trait.Value)))
                .Select(fact => $"{fact.Item1}: {fact.Item2}");
            if (string.Join(", ", facts) is { Length: > 0 } text) found.Add(row.Id, text);
        }

        return found;
    }

    private sealed record Row(
        int Id, string? Option1Name, string? Option1Value, string? Option2Name, string? Option2Value, string? Option3Name, string? Option3Value,
        List<Trait> Traits);

    private sealed record Trait(string Type, string Value);
}
