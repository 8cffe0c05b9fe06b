using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

public partial class UnionType : IDefinedType
{
    private readonly Action<IUnionTypeDescriptor>? _configure;

    /// <summary>A union that <see cref="Configure(IUnionTypeDescriptor)"/> describes.</summary>
    public UnionType()
    {
    }

    /// <summary>A union that a delegate describes.</summary>
    public UnionType(Action<IUnionTypeDescriptor> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IUnionTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    TypeDefinition IDefinedType.CreateDefinition(DescriptorContext context) => CreateDefinition(context);

    private protected virtual UnionTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new UnionTypeDefinition(this);
        if (GetType() != typeof(UnionType)) definition.Name = context.Naming.GetTypeName(GetType(), TypeKind.Union);
        var descriptor = new UnionTypeDescriptor(context, definition, marker: null);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
