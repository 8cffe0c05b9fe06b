using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

public partial class InterfaceType : IDefinedType
{
    private readonly Action<IInterfaceTypeDescriptor>? _configure;

    /// <summary>An interface type that <see cref="Configure(IInterfaceTypeDescriptor)"/> describes.</summary>
    public InterfaceType()
    {
    }

    /// <summary>An interface type that a delegate describes.</summary>
    public InterfaceType(Action<IInterfaceTypeDescriptor> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IInterfaceTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    TypeDefinition IDefinedType.CreateDefinition(DescriptorContext context) => CreateDefinition(context);

    private protected virtual InterfaceTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new InterfaceTypeDefinition(this);
        if (GetType() != typeof(InterfaceType)) definition.Name = context.Naming.GetTypeName(GetType(), TypeKind.Interface);
        var descriptor = new InterfaceTypeDescriptor(context, definition, memberSource: null);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
