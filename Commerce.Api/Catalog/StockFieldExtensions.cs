using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>Numbers of pieces are for staff; what shoppers see of them is <see cref="Availability"/>.</summary>
internal static class StockFieldExtensions
{
    /// <summary>The field tells how many pieces are left: that is for staff, unless <see cref="CatalogOptions.ShowStock"/>.</summary>
    public static IObjectFieldDescriptor IsStock(this IObjectFieldDescriptor field, CatalogOptions catalog) =>
        catalog.ShowStock ? field : field.Authorize(Policies.Stock);
}
