using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

public partial class EnumType : IDefinedType
{
    private readonly Action<IEnumTypeDescriptor>? _configure;

    /// <summary>An enum type that <see cref="Configure(IEnumTypeDescriptor)"/> describes.</summary>
    public EnumType()
    {
    }

    /// <summary>An enum type that a delegate describes.</summary>
    public EnumType(Action<IEnumTypeDescriptor> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IEnumTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    TypeDefinition IDefinedType.CreateDefinition(DescriptorContext context) => CreateDefinition(context);

    private protected virtual EnumTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new EnumTypeDefinition(this);
        if (GetType() != typeof(EnumType)) definition.Name = context.Naming.GetTypeName(GetType(), TypeKind.Enum);
        var descriptor = new EnumTypeDescriptor(context, definition);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
