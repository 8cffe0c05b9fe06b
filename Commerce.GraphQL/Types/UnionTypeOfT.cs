using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The union of all object types of the schema whose .NET type is a <typeparamref name="T"/>.</summary>
public class UnionType<T> : UnionType
{
    /// <summary>A union that <see cref="UnionType.Configure(IUnionTypeDescriptor)"/> describes.</summary>
    public UnionType()
    {
    }

    /// <summary>A union that a delegate describes.</summary>
    public UnionType(Action<IUnionTypeDescriptor> configure) : base(configure)
    {
    }

    private protected override UnionTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new UnionTypeDefinition(this)
        {
            RuntimeType = typeof(T),
            Name = context.Naming.GetTypeName(typeof(T), TypeKind.Union),
            Description = context.Naming.GetTypeDescription(typeof(T), TypeKind.Union)
        };
        var descriptor = new UnionTypeDescriptor(context, definition, typeof(T));
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
