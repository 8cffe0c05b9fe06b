using System.Linq.Expressions;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data.Sorting;

/// <summary>Describes a sort input.</summary>
public interface ISortInputTypeDescriptor : IDescriptor
{
    /// <summary>Names the sort input.</summary>
    ISortInputTypeDescriptor Name(string value);

    /// <summary>Describes the sort input, in Markdown.</summary>
    ISortInputTypeDescriptor Description(string? value);

    /// <summary>Describes the field of that name.</summary>
    ISortFieldDescriptor Field(string name);

    /// <summary>Leaves a field out.</summary>
    ISortInputTypeDescriptor Ignore(string name);

    /// <summary>Applies a directive by its .NET value.</summary>
    ISortInputTypeDescriptor Directive<TDirective>(TDirective directive) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    ISortInputTypeDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    ISortInputTypeDescriptor Directive(string name, params ArgumentNode[] arguments);
}

/// <summary>Describes a sort input for <typeparamref name="T"/>.</summary>
public interface ISortInputTypeDescriptor<T> : ISortInputTypeDescriptor
{
    /// <inheritdoc cref="ISortInputTypeDescriptor.Name"/>
    new ISortInputTypeDescriptor<T> Name(string value);

    /// <inheritdoc cref="ISortInputTypeDescriptor.Description"/>
    new ISortInputTypeDescriptor<T> Description(string? value);

    /// <summary>Whether properties that nobody speaks of become fields.</summary>
    ISortInputTypeDescriptor<T> BindFields(BindingBehavior bindingBehavior);

    /// <summary>Only what is described becomes a field.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All properties become fields.</summary>
    ISortInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Describes the field of a property, or of a value computed from properties; such a field needs a name.</summary>
    ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember);

    /// <inheritdoc cref="ISortInputTypeDescriptor.Ignore"/>
    new ISortInputTypeDescriptor<T> Ignore(string name);

    /// <summary>Leaves the field of a property out.</summary>
    ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMember);
}
