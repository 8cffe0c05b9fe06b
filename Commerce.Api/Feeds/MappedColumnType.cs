using Commerce.Domain.Feeds.Mapping;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="MappedColumn"/> is seen in the graph.</summary>
public sealed class MappedColumnType : ObjectType<MappedColumn>
{
    protected override void Configure(IObjectTypeDescriptor<MappedColumn> descriptor)
    {
        descriptor.Description("One column of a supplier's file.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(column => column.Column).Description("As the file calls it.");
        descriptor.Field(column => column.Target).Description("As the shop calls it; null for a column that is left out.");
    }
}
