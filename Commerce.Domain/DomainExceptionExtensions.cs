namespace Commerce.Domain;

/// <summary>Says where in the input a refusal belongs.</summary>
public static class DomainExceptionExtensions
{
    /// <summary>Puts a refusal at a field of the input: <c>throw new InvalidEmailException(text).At("customer", "email")</c>.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="path">From the outside in, positions in lists counted from 0; nothing puts it at the whole input.</param>
    public static T At<T>(this T refusal, params string[] path) where T : DomainException
    {
        refusal.Path = path is [] ? null : path;
        return refusal;
    }

    /// <summary>Puts what a part of the input was refused for below that part: <c>quantity</c> becomes <c>lines</c>, <c>2</c>, <c>quantity</c>.</summary>
    public static T Below<T>(this T refusal, params string[] path) where T : DomainException => refusal.At([.. path, .. refusal.Path ?? []]);
}
