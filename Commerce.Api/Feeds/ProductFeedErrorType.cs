using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="ProductFeedError"/> is seen in the graph.</summary>
public sealed class ProductFeedErrorType : ObjectType<ProductFeedError>
{
    protected override void Configure(IObjectTypeDescriptor<ProductFeedError> descriptor)
    {
        descriptor.Description("What is wrong with one row of a feed, and how to mend it.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Catalog);
        descriptor.IsEntity(error => error.Id);
        descriptor.Field(error => error.RowNumber).Description("The line of the file, or the item of an XML feed, counted from 1.");
        descriptor.Field(error => error.Column).Description("The column's name in the file; null when the whole row is meant.");
        descriptor.Field(error => error.Value).Description("What stood there, shortened when it is long.");
        descriptor.Field(error => error.Code).Description("A stable code for programs.");
        descriptor.Field(error => error.Message).Description("What is wrong and how to mend it.");
        descriptor.Field(error => error.ProductFeed).Description("The feed it belongs to.");
    }
}
