namespace Ink;

/// <summary>Lines that begin with "~".</summary>
internal sealed partial class InkParser
{
    private const string LogicLineForms =
        "Logic following a '~' can't be that type of expression. It can only be something like:\n\t~ return\n\t~ var x = blah\n\t~ x++\n\t~ myFunction()";

    private void ParseLogicLine(List<Syntax> items)
    {
        var start = _pos;
        while (Current == '~')
        {
            _pos++;
            SkipSpaces();
        }

        _sawCall = false;
        var statement = ParseLogicStatement(start);
        if (statement is null)
        {
            SkipLine();
            return;
        }

        items.Add(statement);
        // What is called may print; its text then ends like a line.
        if (_sawCall)
            items.Add(new NewlineSyntax(From(start)));
        ExpectEndOfLine();
    }

    private Syntax? ParseLogicStatement(int start)
    {
        if (SkipWord("return"))
        {
            if (_flow.Level == FlowLevel.Story)
                _diagnostics.Error(InkCodes.ReturnOutsideFunction, NextLine(), "should not have return statement outside of a knot");
            return ParseReturn(start);
        }

        if (SkipWord("temp"))
            return ParseTempDeclaration(start);

        var nameStart = _pos;
        if (TryParseIdentifier(out var name))
        {
            if (name.Name == "include")
            {
                _diagnostics.Error(
                    InkCodes.OldInclude,
                    From(start),
                    "'~ include' is no longer the correct syntax - please use 'INCLUDE your_filename.ink', without the tilda, and in block capitals.");
                return null;
            }

            SkipSpaces();
            if (Current == '=' && Next != '=')
            {
                _pos++;
                var value = ParseExpression("value expression to be assigned");
                return value is null ? null : new AssignmentSyntax(From(start), name, value, isTemp: false);
            }

            if ((Current is '+' or '-') && Next == '=')
            {
                var isDecrement = Current == '-';
                _pos += 2;
                var amount = ParseExpression("value expression to be assigned");
                return amount is null ? null : new EvaluateSyntax(From(start), new IncrementSyntax(From(start), name, isDecrement, amount));
            }

            _pos = nameStart;
        }

        return ParseEvaluation(start);
    }

    /// <summary>Where the reference stands when it notices.</summary>
    private TextSpan NextLine()
    {
        var newline = _text.AsSpan(_pos).IndexOf('\n');
        return new TextSpan(_file.Index, newline < 0 ? _pos : _pos + newline + 1, 0);
    }

    private EvaluateSyntax? ParseEvaluation(int start)
    {
        var expression = ParseExpression("expression after '~'");
        if (expression is null)
            return null;
        if (expression is not (CallSyntax or IncrementSyntax))
        {
            _diagnostics.Error(InkCodes.BadLogicLine, From(start), LogicLineForms);
            return null;
        }

        return new EvaluateSyntax(From(start), expression);
    }

    private ReturnSyntax? ParseReturn(int start)
    {
        SkipSpaces();
        if (AtEndOfLine)
            return new ReturnSyntax(From(start), null);
        var value = ParseExpression();
        return value is null ? null : new ReturnSyntax(From(start), value);
    }

    private AssignmentSyntax? ParseTempDeclaration(int start)
    {
        SkipSpaces();
        if (!TryParseDeclaredName("temp", out var name))
        {
            Expected(InkCodes.ExpectedName, "variable name");
            return null;
        }

        SkipSpaces();
        if (Current != '=' || Next == '=')
        {
            Expected(InkCodes.BadDeclaration, "the '=' for an assignment of a value, e.g. '= 5' (initial values are mandatory)");
            return null;
        }

        _pos++;
        var value = ParseExpression("value expression to be assigned");
        if (value is null)
            return null;
        _flow.Temps.TryAdd(name.Name, name);
        return new AssignmentSyntax(From(start), name, value, isTemp: true);
    }
}
