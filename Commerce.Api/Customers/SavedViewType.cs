using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="SavedView"/> is seen in the graph.</summary>
public sealed class SavedViewType : ObjectType<SavedView>
{
    protected override void Configure(IObjectTypeDescriptor<SavedView> descriptor)
    {
        descriptor.Description("A way to look at a list of the desk that a member of staff has kept, for themselves.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Staff);
        descriptor.IsEntity(view => view.Id);
        descriptor.Field(view => view.List).Description("Which list, such as `orders`.");
        descriptor.Field(view => view.Name).Description("Once in each list of each person.");
        descriptor.Field(view => view.Query).Description("The query part of the list's address: filters, order, columns.");
        descriptor.Field(view => view.CreatedAt).Description("When it was first kept, in UTC.");
    }
}
