using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Data.Filters;

/// <summary>An input by which clients say which items they want.</summary>
public class FilterInputType : InputObjectType
{
    private readonly Action<IFilterInputTypeDescriptor>? _configure;
    private readonly Dictionary<string, FilterMember> _members = new(StringComparer.Ordinal);

    [ActivatorUtilitiesConstructor]
    public FilterInputType()
    {
    }

    /// <summary>A filter that is described by a delegate.</summary>
    public FilterInputType(Action<IFilterInputTypeDescriptor> configure) => _configure = configure;

    /// <summary>What each field does.</summary>
    internal IReadOnlyDictionary<string, FilterMember> Members => _members;

    /// <summary>Whether the filter applies to objects, which may be missing altogether, rather than to single values or lists.</summary>
    internal virtual bool FiltersObjects => false;

    /// <summary>Describes the filter.</summary>
    protected virtual void Configure(IFilterInputTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal void AddMember(string name, FilterMember member) => _members[name] = member;

    private protected override InputObjectTypeDefinition CreateDefinition(DescriptorContext context)
    {
        _members.Clear();
        var convention = FilterConvention.Of(context);
        var definition = new InputObjectTypeDefinition(this) { Name = FilterConvention.NameOf(context, GetType()), KeepsFieldOrder = true };
        return Describe(context, convention, definition);
    }

    private protected virtual InputObjectTypeDefinition Describe(DescriptorContext context, FilterConvention convention, InputObjectTypeDefinition definition)
    {
        var descriptor = new FilterInputTypeDescriptor(context, convention, this, definition, null);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}

/// <summary>An input by which clients say which <typeparamref name="T"/> they want.</summary>
public class FilterInputType<T> : FilterInputType
{
    private readonly Action<IFilterInputTypeDescriptor<T>>? _configure;

    [ActivatorUtilitiesConstructor]
    public FilterInputType()
    {
    }

    /// <summary>A filter that is described by a delegate.</summary>
    public FilterInputType(Action<IFilterInputTypeDescriptor<T>> configure) => _configure = configure;

    internal override bool FiltersObjects => true;

    /// <summary>Describes the filter.</summary>
    protected virtual void Configure(IFilterInputTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <summary>Not used: filters for a type are described by the other overload.</summary>
    protected sealed override void Configure(IFilterInputTypeDescriptor descriptor) => base.Configure(descriptor);

    private protected override InputObjectTypeDefinition Describe(DescriptorContext context, FilterConvention convention, InputObjectTypeDefinition definition)
    {
        definition.Name = FilterConvention.NameOf(context, typeof(T));
        definition.Description = context.Naming.GetTypeDescription(typeof(T), TypeKind.InputObject);
        var descriptor = new FilterInputTypeDescriptor<T>(context, convention, this, definition);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
