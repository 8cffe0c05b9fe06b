namespace Commerce.Domain;

/// <summary>Collects what is wrong with an input, so that who sent it learns all of it at once.</summary>
public sealed class Refusals
{
    private readonly List<DomainException> _all = [];

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<DomainException> All => _all;

    /// <summary>Whether anything is wrong so far.</summary>
    public bool Any => _all.Count > 0;

    /// <summary>Notes what is wrong.</summary>
    public void Add(DomainException refusal) => _all.Add(refusal);

    /// <summary>Notes what is wrong when <paramref name="isWrong"/>.</summary>
    public void AddIf(bool isWrong, Func<DomainException> refusal)
    {
        if (isWrong) _all.Add(refusal());
    }

    /// <summary>Runs a check that throws, and notes what it throws.</summary>
    public void Try(Action check)
    {
        try
        {
            check();
        }
        catch (DomainException refusal)
        {
            _all.Add(refusal);
        }
        catch (AggregateException several) when (several.InnerExceptions.All(one => one is DomainException))
        {
            _all.AddRange(several.InnerExceptions.Cast<DomainException>());
        }
    }

    /// <summary>Goes on when nothing is wrong.</summary>
    /// <exception cref="DomainException">One thing is wrong.</exception>
    /// <exception cref="AggregateException">Several things are, each a <see cref="DomainException"/> of its own.</exception>
    public void ThrowIfAny()
    {
        if (_all is [var only]) throw only;
        if (_all.Count > 1) throw new AggregateException(_all);
    }
}
