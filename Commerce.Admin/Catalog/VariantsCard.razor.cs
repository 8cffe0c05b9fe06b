using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>What a shopper chooses between: a column for each option.</summary>
public sealed partial class VariantsCard
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Variant> Variants { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private List<string> OptionNames => Variants.SelectMany(variant => variant.Options).Select(option => option.Name).Distinct().ToList();
}
