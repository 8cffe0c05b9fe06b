using Commerce.Domain.Catalog.Editing;
using HotChocolate;

namespace Commerce.Api.Catalog.Editing;

/// <summary>A category, or a part of one: what is left out stays as it is. Where it stands is changed by `moveCategory`.</summary>
/// <param name="Name">Unique in the shop; required of a new category. At most 100 characters.</param>
/// <param name="Description">What belongs here; null for nothing said.</param>
/// <param name="Slug">Its address in the shop, unique. Made of the name when a new category has none.</param>
/// <param name="IsActive">Whether the storefront shows it; a new one is shown unless this says otherwise.</param>
public sealed record CategoryInput(Optional<string?> Name, Optional<string?> Description, Optional<string?> Slug, bool? IsActive)
{
    internal EnteredCategory ToEntered() => new() { Name = Name.ToGiven(), Description = Description.ToGiven(), Slug = Slug.ToGiven(), IsActive = IsActive.ToGiven() };
}
