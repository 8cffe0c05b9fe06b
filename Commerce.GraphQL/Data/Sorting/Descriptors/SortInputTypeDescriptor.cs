using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Data.Filters;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Data.Sorting;

internal sealed class SortInputTypeDescriptor<T>(DescriptorContext context, SortConvention convention, SortInputType type, InputObjectTypeDefinition definition)
    : Descriptor<InputObjectTypeDefinition>(context, definition), ISortInputTypeDescriptor<T>
{
    private readonly List<SortFieldDescriptor> _fields = [];
    private BindingBehavior _binding = BindingBehavior.Implicit;

    public ISortInputTypeDescriptor<T> Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public ISortInputTypeDescriptor<T> Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public ISortInputTypeDescriptor<T> BindFields(BindingBehavior bindingBehavior)
    {
        _binding = bindingBehavior;
        return this;
    }

    public ISortInputTypeDescriptor<T> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public ISortInputTypeDescriptor<T> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember) => FieldOf(propertyOrMember);

    public ISortFieldDescriptor Field(string name)
        => _fields.Find(field => field.Definition.Name == name)
            ?? (FilterableMembers.Of(typeof(T)).FirstOrDefault(p => Context.Naming.GetMemberName(p, MemberKind.InputObjectField) == name) is { } property
                ? Add(convention.CreateField(Context, property))
                : throw new ArgumentException($"A sort input has no field `{name}` unless it is a property of the sorted type.", nameof(name)));

    public ISortInputTypeDescriptor<T> Ignore(string name)
    {
        Field(name).Ignore();
        return this;
    }

    public ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMember)
    {
        FieldOf(propertyOrMember).Ignore();
        return this;
    }

    ISortInputTypeDescriptor ISortInputTypeDescriptor.Name(string value) => Name(value);

    ISortInputTypeDescriptor ISortInputTypeDescriptor.Description(string? value) => Description(value);

    ISortInputTypeDescriptor ISortInputTypeDescriptor.Ignore(string name) => Ignore(name);

    public ISortInputTypeDescriptor Directive<TDirective>(TDirective directive) where TDirective : class
    {
        AddDirective(directive);
        return this;
    }

    public ISortInputTypeDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public ISortInputTypeDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    /// <summary>Finishes the definition: what was described, then the properties nobody spoke of.</summary>
    public InputObjectTypeDefinition CreateDefinition()
    {
        if (_binding == BindingBehavior.Implicit)
        {
            foreach (var property in FilterableMembers.Of(typeof(T)))
            {
                if (!_fields.Exists(field => field.Definition.Property == property)) _fields.Add(convention.CreateField(Context, property));
            }
        }

        foreach (var field in _fields.Where(field => !field.Definition.Ignore && field.Definition.Type is not null))
        {
            Definition.Fields.Add(field.Definition);
            type.AddMember(field.Definition.Name, field.Member);
        }

        // Middlewares read the literal; the value is for whoever asks for the argument.
        Definition.CreateValue = values => GivenFields.Of(type, values);
        Definition.GetFieldValues = static (_, _) => { };
        return Definition;
    }

    private SortFieldDescriptor FieldOf(LambdaExpression expression)
    {
        var member = Members.Of(expression) as PropertyInfo;
        return (member is null ? null : _fields.Find(field => field.Definition.Property == member))
            ?? Add(member is null ? convention.CreateField(Context, expression) : convention.CreateField(Context, member));
    }

    private SortFieldDescriptor Add(SortFieldDescriptor field)
    {
        _fields.Add(field);
        return field;
    }
}
