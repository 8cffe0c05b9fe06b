using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="Role"/> is seen in the graph.</summary>
public sealed class RoleType : EnumType<Role>
{
    protected override void Configure(IEnumTypeDescriptor<Role> descriptor)
    {
        descriptor.Description("What a person may do in the shop.");
        descriptor.Value(Role.Customer).Description("Buys.");
        descriptor.Value(Role.Observer).Description("Sees the desk and changes nothing.");
        descriptor.Value(Role.Support).Description("Serves customers: orders, refunds, returns.");
        descriptor.Value(Role.Merchandiser).Description("Keeps the catalog: products, prices, stock, feeds.");
        descriptor.Value(Role.Admin).Description("Everything, people and keys included.");
    }
}
