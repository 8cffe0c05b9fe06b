using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Data.Sorting;

/// <summary>An input by which clients say in which order they want items.</summary>
public abstract class SortInputType : InputObjectType
{
    private readonly Dictionary<string, SortMember> _members = new(StringComparer.Ordinal);

    private protected SortInputType()
    {
    }

    /// <summary>What each field orders by.</summary>
    internal IReadOnlyDictionary<string, SortMember> Members => _members;

    internal void AddMember(string name, SortMember member) => _members[name] = member;
}

/// <summary>An input by which clients say in which order they want <typeparamref name="T"/>.</summary>
public class SortInputType<T> : SortInputType
{
    private readonly Action<ISortInputTypeDescriptor<T>>? _configure;

    [ActivatorUtilitiesConstructor]
    public SortInputType()
    {
    }

    /// <summary>A sort input that is described by a delegate.</summary>
    public SortInputType(Action<ISortInputTypeDescriptor<T>> configure) => _configure = configure;

    /// <summary>Describes the sort input.</summary>
    protected virtual void Configure(ISortInputTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    private protected override InputObjectTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new InputObjectTypeDefinition(this) 
        {
            Name = SortConvention.NameOf(context, typeof(T)),
            Description = context.Naming.GetTypeDescription(typeof(T), TypeKind.InputObject),
            KeepsFieldOrder = true
        };
        var descriptor = new SortInputTypeDescriptor<T>(context, SortConvention.Of(context), this, definition);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
