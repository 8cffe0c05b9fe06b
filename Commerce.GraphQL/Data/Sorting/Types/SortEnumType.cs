using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Data.Sorting;

/// <summary>The directions that a field can be ordered in.</summary>
public class SortEnumType : EnumType
{
    /// <summary>Describes the directions.</summary>
    protected virtual void Configure(ISortEnumTypeDescriptor descriptor)
    {
    }

    private protected override EnumTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var descriptor = new SortEnumTypeDescriptor(context, new EnumTypeDefinition(this) { Name = context.Naming.GetTypeName(GetType(), TypeKind.Enum) });
        Configure(descriptor);
        return descriptor.Definition;
    }
}

/// <summary>Both directions, <c>ASC</c> and <c>DESC</c>.</summary>
public class DefaultSortEnumType : SortEnumType
{
    /// <inheritdoc/>
    protected override void Configure(ISortEnumTypeDescriptor descriptor)
    {
        descriptor.Name("SortEnumType");
        descriptor.Operation(DefaultSortOperations.Ascending);
        descriptor.Operation(DefaultSortOperations.Descending);
    }
}
