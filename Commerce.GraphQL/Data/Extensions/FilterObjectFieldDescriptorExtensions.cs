using HotChocolate.Data;
using HotChocolate.Data.Filters;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Lets clients filter list fields.</summary>
public static class FilterObjectFieldDescriptorExtensions
{
    /// <summary>Lets clients filter the list by a filter inferred from what the resolver returns.</summary>
    public static IObjectFieldDescriptor UseFiltering(this IObjectFieldDescriptor descriptor, string? scope = null) => Use(descriptor, null);

    /// <summary>Lets clients filter the list by <typeparamref name="T"/>: a filter, or the type of the items.</summary>
    public static IObjectFieldDescriptor UseFiltering<T>(this IObjectFieldDescriptor descriptor, string? scope = null) => Use(descriptor, typeof(T));

    /// <summary>Lets clients filter the list by <paramref name="type"/>: a filter, or the type of the items.</summary>
    public static IObjectFieldDescriptor UseFiltering(this IObjectFieldDescriptor descriptor, Type type, string? scope = null) => Use(descriptor, type);

    private static IObjectFieldDescriptor Use(IObjectFieldDescriptor descriptor, Type? type)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        var convention = FilterConvention.Of(descriptor.Context());
        var definition = descriptor.Definition();
        DataField.Of(definition).FilterArgument = convention.Argument;
        definition.Middlewares.Add(new FieldMiddlewareDefinition(FilterMiddleware.Create(convention.Argument), IsRepeatable: false, "filtering"));

        var argument = descriptor.AddedArgument(convention.Argument);
        if (FilterTypeOf(convention, type, definition) is { } known) argument.Type = known;
        else
        {
            definition.OnBeforeNaming.Add((_, field) => argument.Type = FilterTypeOf(convention, type, field)
                ?? throw new SchemaException(new SchemaError($"The field `{field.Name}` cannot be filtered: say by which filter, UseFiltering<T>().")));
        }

        return descriptor;
    }

    private static TypeReference? FilterTypeOf(FilterConvention convention, Type? type, ObjectFieldDefinition field)
    {
        if (type is not null && typeof(FilterInputType).IsAssignableFrom(type)) return new TypeReference.Clr(type, TypeContext.Input);
        return (type ?? FieldItems.TypeOf(field)) is { } itemType && convention.FilterTypeOf(itemType) is { } filterType
            ? new TypeReference.Clr(filterType, TypeContext.Input)
            : null;
    }
}
