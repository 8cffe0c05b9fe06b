using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Checkout;

/// <summary>What an order keeps of how its variants are made: options and traits, as text.</summary>
internal static class VariantDescriptions
{
    /// <summary>By the variant; one without options and traits is missing.</summary>
    public static async Task<Dictionary<int, string>> ReadAsync(CommerceDbContext context, IEnumerable<int> wanted, CancellationToken cancellationToken)
    {
        var ids = wanted.Distinct().ToList();
        if (ids.Count == 0) return [];
        var rows = await context.ProductVariants.AsNoTracking().Where(variant => ids.Contains(variant.Id))
            .Select(variant => new
            {
                variant.Id, variant.Option1Name, variant.Option1Value, variant.Option2Name, variant.Option2Value, variant.Option3Name, variant.Option3Value,
                Traits = variant.Traits.OrderBy(trait => trait.Id).Select(trait => new { trait.Type, trait.Value }).ToList(),
            })
            .ToListAsync(cancellationToken);
        var found = new Dictionary<int, string>(rows.Count);
        foreach (var row in rows)
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
}
