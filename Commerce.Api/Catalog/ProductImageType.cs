using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="ProductImage"/> is seen in the graph.</summary>
public sealed class ProductImageType : ObjectType<ProductImage>
{
    protected override void Configure(IObjectTypeDescriptor<ProductImage> descriptor)
    {
        descriptor.Description("A picture of a product: a stored file, or an address it can be fetched from, or both.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(image => image.Id);
        descriptor.Field(image => image.SourceUrl).Description("Where a feed said the picture is.");
        descriptor.Field(image => image.AltText).Description("What the picture shows, for those who cannot see it.");
        descriptor.Field(image => image.IsPrimary).Description("Whether it is the product's main picture; at most one is.");
        descriptor.Field(image => image.SortOrder).Description("The place among its siblings.");
        descriptor.Field(image => image.FetchStatus).Description("Whether the picture behind sourceUrl is here by now; null where there was never one to be fetched.");
        descriptor.Field(image => image.FetchFailure).Authorize(Policies.Catalog).Description("Why the last try to fetch it came to nothing. For those who keep the catalog.");
        descriptor.Field(image => image.FetchMessage).Authorize(Policies.Catalog).Description("The same for people, with what to do about it. For those who keep the catalog.");
        descriptor.Field(image => image.FetchAttempts).Authorize(Policies.Catalog).Description("How often it was tried. For those who keep the catalog.");
        descriptor.Field(image => image.FetchAt).Authorize(Policies.Catalog).Description("When it is fetched, or tried again, in UTC. For those who keep the catalog.");
        descriptor.Field(image => image.FetchedAt).Authorize(Policies.Catalog).Description("When it was fetched, in UTC. For those who keep the catalog.");
        descriptor.Field(image => image.ProductFeed).Description("The feed that named it first. For those who keep the catalog.");
        descriptor.Field(image => image.Product).Description("The product it shows.");
        descriptor.Field(image => image.Variant).Description("The variant it shows, when it shows one in particular.");
        descriptor.Field(image => image.Blob).Description("The stored file; null until it was fetched from its source.");
    }
}
