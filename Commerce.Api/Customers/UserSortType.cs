using Commerce.Domain.Customers;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Customers;

/// <summary>What users can be sorted by; everything else stays unreachable.</summary>
public sealed class UserSortType : SortInputType<User>
{
    protected override void Configure(ISortInputTypeDescriptor<User> descriptor)
    {
        descriptor.Description("What users can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(user => user.Email).Description("Unique whatever the case.");
        descriptor.Field(user => user.UserName).Description("Unique whatever the case; the e-mail address unless another was chosen.");
        descriptor.Field(user => user.FirstName).Description("Given name.");
        descriptor.Field(user => user.LastName).Description("Family name.");
        descriptor.Field(user => user.Role).Description("What the person may do in the shop.");
        descriptor.Field(user => user.IsActive).Description("An inactive user cannot sign in.");
        descriptor.Field(user => user.CreatedAt).Description("When the account was opened, in UTC.");
        descriptor.Field(user => user.UpdatedAt).Description("When the account was last edited, in UTC.");
    }
}
